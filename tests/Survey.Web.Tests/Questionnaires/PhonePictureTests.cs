using System.Net;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Questionnaires;

/// <summary>A question before it is asked is for the staff of its own organisation.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class PhonePictureTests(FullHouse full)
{
    [Fact]
    public async Task Partners_and_staff_elsewhere_do_not_see_a_question_that_is_being_made()
    {
        foreach (var visitor in new[] { full.Partner, full.PartnerElsewhere, full.StaffElsewhere })
        {
            using var answer = await visitor.Http.GetAsync("/voorbeeld/wilgenplein/vraag/fijn");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var ours = await full.Staff.Http.GetAsync("/voorbeeld/wilgenplein/vraag/fijn");
        Assert.Equal(HttpStatusCode.OK, ours.StatusCode);
    }
}
