using Survey.Dashboard;
using Survey.Web.Answering;
using Survey.Web.Commands;
using Survey.Web.Contact;
using Survey.Web.Doorstep;
using Survey.Web.EveningPhone;
using Survey.Web.Hosting;
using Survey.Web.Layout;
using Survey.Web.Privacy;
using Survey.Web.Progress;
using Survey.Web.PublicResults;
using Survey.Web.Receipt;
using Survey.Web.SignIn;
using Survey.Web.Welcome;

if (CommandLine.Find(args) is { } command)
{
    return await command();
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. args.Where(a => a != HouseSettings.DemoSwitch)], ContentRootPath = AppContext.BaseDirectory });
var settings = HouseSettings.Read(builder.Configuration, demo: args.Contains(HouseSettings.DemoSwitch));
builder.AddHouse(settings);
builder.Services.AddStorage(settings.Installation);
builder.Services.AddAccounts();
builder.Services.AddDashboard();
builder.Services.AddDoorstep();

var app = builder.Build();
if (!await app.OpenHouseAsync(settings))
{
    return 1;
}

app.UseHouse();
app.MapStaticAssets().AllowAnonymous();
app.MapDashboard();
app.MapWelcome();
app.MapAnswering();
app.MapLater();
app.MapPreview();
app.MapDoorstep();
app.MapReceipt();
app.MapContact();
app.MapPublicResults();
app.MapProgress();
app.MapEvening();
app.MapPrivacy();
app.MapSignIn();
app.MapNotHere();
await app.RunAsync();
return 0;
