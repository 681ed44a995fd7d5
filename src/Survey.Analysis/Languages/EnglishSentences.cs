namespace Survey.Analysis.Languages;

/// <summary>What neighbours might write, made up for learning which letters follow which in English.</summary>
internal static class EnglishSentences
{
    /// <summary>One sentence a line.</summary>
    public const string Text = """
        The lift has been broken for three weeks and nobody does anything about it.
        I have lived here for ten years and I like it very much.
        There is always rubbish next to the bins near our building.
        The pavement is uneven and my mother is afraid to walk there.
        It is too dark on the path behind the school in the evening.
        We would love to have a playground for young children.
        It is a quiet neighbourhood with friendly people.
        The neighbours say hello and help each other when needed.
        Cars drive much too fast through our street.
        I do not feel safe when I walk home alone at night.
        More green and fewer cars in front of the house.
        The bus comes only once an hour and not at all on Sundays.
        My house is damp and there is mould in the bedroom.
        The rent goes up every year but nothing gets repaired.
        Young people hang around the shops and make a lot of noise.
        A bench by the water would be nice for older people.
        I could help with serving coffee at the community centre.
        There is nowhere to park if you come home late.
        The council does not listen to us.
        Dog mess on the grass where the kids play.
        Everyone used to know each other, now I don't even know who lives next door.
        The doctor does not take new patients anymore.
        I hope the shops will stay and new houses will be built.
        Please fix the street lights.
        The street should be cleaned more often, especially in autumn.
        The view over the fields is beautiful.
        I am worried about the drugs and the crime.
        Let the residents decide about the square.
        Some people just throw their garbage out of the window.
        I have no contact with anyone in my building.
        Close to the station and still peaceful.
        Could you put a speed bump near the crossing?
        The waiting list for a flat is far too long.
        My daughter can walk to school safely.
        Cut the trees because no light comes in.
        The landlord never calls back.
        I can read to children for an hour every week.
        Trouble with scooters, loud music and fireworks.
        Nice garden, good neighbours, lovely walk along the river.
        The bridge is too steep for my wheelchair.
        There is not much to do for teenagers.
        Enough shops, everything is within walking distance.
        When it rains the whole street is flooded.
        I am scared that the community house will close.
        Mice in the basement and pigeons on the balcony.
        It smells of sewage at the front door.
        I am good at sewing and want to teach others.
        Every Saturday we eat together with all the people on our floor.
        A place where you can just walk in for a chat.
        Too many houses are sold to investors.
        People are kind but it is hard to make friends.
        They should offer language lessons close by.
        What worries me most is how expensive everything has become.
        We need better heating and new windows.
        I want to stay here because my family lives nearby.
        Nothing works and nobody cares.
        Good schools, clean air and a big park.
        Someone stole my bike from the shed.
        More police on the street would help.
        I would like to know my neighbours better.
        """;
}
