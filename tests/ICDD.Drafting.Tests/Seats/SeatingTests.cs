using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class SeatingTests
{
    /// <summary>The twenty-one of 2021 in the English alphabetical order of their name plates.</summary>
    private static readonly string[] Bali =
    [
        "Australia", "Brunei Darussalam", "Cambodia", "Chile", "China", "Fiji", "Finland", "India", "Indonesia",
        "Japan", "Lao People’s Democratic Republic", "Malaysia", "New Zealand", "Philippines", "Republic of Korea",
        "Singapore", "South Africa", "Thailand", "United Kingdom of Great Britain and Northern Ireland",
        "United States of America", "Viet Nam",
    ];

    [Fact]
    public void Delegations_sit_in_the_order_of_their_names_however_they_came() =>
        Assert.Equal(Bali, Seated(null, [.. Bali.Reverse()]));

    [Fact]
    public void The_Republic_of_Korea_sits_under_R() =>
        Assert.Equal(["Philippines", "Republic of Korea", "Singapore"],
            Seated(null, "Singapore", "Republic of Korea", "Philippines"));

    [Fact]
    public void An_accent_does_not_move_a_delegation() => Assert.Equal(
        ["Congo", "Costa Rica", "Côte d’Ivoire", "Croatia", "Timor-Leste", "Togo", "Türkiye", "Turkmenistan"],
        Seated(
            null, "Türkiye", "Croatia", "Togo", "Côte d’Ivoire", "Turkmenistan", "Congo", "Timor-Leste", "Costa Rica"));

    [Fact]
    public void A_longer_name_follows_the_shorter_one() => Assert.Equal(
        ["Dominica", "Dominican Republic", "Guinea", "Guinea-Bissau", "Niger", "Nigeria"],
        Seated(null, "Nigeria", "Guinea-Bissau", "Dominican Republic", "Niger", "Guinea", "Dominica"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("cs-CZ")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new(culture);
        try
        {
            Assert.Equal(
                ["Åland", "Chile", "Iceland", "Ireland", "Zambia"],
                Seated(null, "Zambia", "Åland", "Ireland", "Iceland", "Chile"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_drawn_delegation_sits_first_and_the_rest_follow_round_the_hall() =>
        Assert.Equal(["Indonesia", "Japan", "Australia"], Names(Given.AConference));

    [Fact]
    public void A_drawn_delegation_that_is_not_there_leaves_the_first_seat_to_the_alphabet() =>
        Assert.Equal(
            ["Australia", "Japan"], Names(Given.Nothing.And(Secretariat, Convene, AdmitJapan, AdmitAustralia)));

    [Fact]
    public void Who_left_keeps_the_seat_and_who_comes_back_takes_it_again()
    {
        var left = Given.AConference.And(Secretariat, new RecordDeparture(Aus));

        Assert.True(left.Draft.Seating.Find(Aus)!.Departed);
        Assert.Equal(["Indonesia", "Japan", "Australia"], Names(left));

        var back = left.And(Secretariat, AdmitAustralia);

        Assert.False(back.Draft.Seating.Find(Aus)!.Departed);
        Assert.Equal(["Indonesia", "Japan", "Australia"], Names(back));
    }

    [Fact]
    public void Who_is_not_seated_comes_last() =>
        Assert.Equal(int.MaxValue, Given.AConference.Draft.Seating.PlaceOf(new("FRA")));

    [Fact]
    public void A_name_is_recorded_as_it_was_read() =>
        Given.AConference.When(Secretariat,
                new AdmitDelegation(
                    new Delegation(new("CIV"), " Co\u0302te  d’Ivoire", "the Republic\tof Côte d’Ivoire")
                    {
                        Departed = true,
                    }))
            .Then(new DelegationAdmitted(new Delegation(new("CIV"), "Côte d’Ivoire", "the Republic of Côte d’Ivoire")));

    [Fact]
    public void The_chair_acts_as_the_chair_even_where_a_delegation_is_named() =>
        Assert.Equal(["Chair", "IDN", "Secretariat"],
            [(Chair with { Delegation = Idn }).Attribution, Indonesia.Attribution, Secretariat.Attribution]);

    private static IEnumerable<string> Names(Scene scene) => scene.Draft.Seating.InOrder().Select(each => each.Name);

    private static IEnumerable<string> Seated(DelegationCode? first, params string[] names)
    {
        var scene = Given.Nothing.And(Secretariat, new ConveneConference(Facts with { FirstSeat = first }));
        for (var at = 0; at < names.Length; at++)
            scene = scene.And(Secretariat,
                new AdmitDelegation(new Delegation(new($"A{(char)('A' + at)}"), names[at], names[at])));
        return Names(scene);
    }
}
