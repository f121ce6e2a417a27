namespace ICDD.Drafting.Text.Tests;

/// <summary>Changes of the kind that conferences make, each marked as a careful hand would mark it.</summary>
public class DraftedPhraseTests
{
    public static TheoryData<string, string, string> Phrases => new()
    {
        {
            "States should promote (in line with national law) open data",
            "States should promote open data",
            "States should promote[- (in line with national law)-] open data"
        },
        {
            "We welcome the offer [of the host country] to convene",
            "We welcome the offer to convene",
            "We welcome the offer [-[of the host country] -]to convene"
        },
        {
            "the needs of women (and girls) in all regions",
            "the needs of women and girls in all regions",
            "the needs of women [-(and girls)-]{+and girls+} in all regions"
        },
        {
            "the needs of women and girls in all regions",
            "the needs of women [and girls] in all regions",
            "the needs of women [-and girls-]{+[and girls]+} in all regions"
        },
        {
            "the role of women in digital diplomacy",
            "the leadership of youth in digital diplomacy",
            "the [-role of women-]{+leadership of youth+} in digital diplomacy"
        },
        {
            "the exchange of views on the use of data",
            "the sharing of views on the protection of data",
            "the [-exchange-]{+sharing+} of views on the [-use-]{+protection+} of data"
        },
        {
            "training of diplomats and of officials in ministries",
            "schooling of envoys and of staff in ministries",
            "[-training of diplomats and of officials-]{+schooling of envoys and of staff+} in ministries"
        },
        { "by the end of the year", "by the close of the decade", "by the [-end of the year-]{+close of the decade+}" },
        {
            "We commit to share lessons",
            "We commit to exchange and share lessons",
            "We commit to {+exchange and +}share lessons"
        },
        {
            "We commit to exchange lessons learned with all partners",
            "We commit to share experience gained with many partners",
            "We commit to [-exchange lessons learned with all-]{+share experience gained with many+} partners"
        },
        {
            "States meet once. They report twice. They vote.",
            "States gather once. They vote.",
            "States [-meet-]{+gather+} once. [-They report twice. -]They vote."
        },
        {
            "States meet. They report.",
            "States convene. They publish.",
            "States [-meet-]{+convene+}. They [-report-]{+publish+}."
        },
        {
            "We take note of the report of the panel and thank its chair",
            "We welcome the report of the panel and thank its chair",
            "We [-take note of-]{+welcome+} the report of the panel and thank its chair"
        },
        {
            "to build trust, capacity and skills",
            "to build trust, confidence, capacity and skills",
            "to build trust{+, confidence+}, capacity and skills"
        },
        {
            "to build trust, capacity and skills",
            "to build capacity and skills",
            "to build [-trust, -]capacity and skills"
        },
        {
            "to build trust, capacity and skills",
            "to build trust and capacity",
            "to build trust[-,-]{+ and+} capacity[- and skills-]"
        },
        { "open, free and secure", "open, free, global and secure", "open, free{+, global+} and secure" },
        { "open, free and secure", "open and secure", "open[-, free-] and secure" },
        {
            "women, youth and persons with disabilities",
            "women, youth, older persons and persons with disabilities",
            "women, youth{+, older persons+} and persons with disabilities"
        },
        {
            "and invites States, and encourages donors, to assist",
            "and encourages donors to assist",
            "[-and invites States, -]and encourages donors[-,-] to assist"
        },
        {
            "in accordance with national law and in accordance with international law",
            "in accordance with international law",
            "in accordance[- with national law and in accordance-] with international law"
        },
        { "the the Conference", "the Conference", "[-the -]the Conference" },
        {
            "We agree to meet again in Bali",
            "We agree to meet again in Bali in two years",
            "We agree to meet again in Bali{+ in two years+}"
        },
        { "We agree to meet again in Bali", "We agree to meet in Bali", "We agree to meet [-again -]in Bali" },
        {
            "Encourages States to act; and requests the Secretariat to report",
            "Encourages States to act, requests donors to assist; and requests the Secretariat to report",
            "Encourages States to act{+, requests donors to assist+}; and requests the Secretariat to report"
        },
        {
            "a 5 per cent rise by 2025",
            "a 7.5 per cent rise by 2030",
            "a [-5-]{+7.5+} per cent rise by [-2025-]{+2030+}"
        },
        {
            "the rights of the child and the duties of the State",
            "the rights of every child and the duties of each State",
            "the rights of [-the-]{+every+} child and the duties of [-the-]{+each+} State"
        },
        {
            "Paragraph 12 (a) of resolution 75/282",
            "Paragraph 12 (b) of resolution 76/282",
            "Paragraph [-12 (a)-]{+12 (b)+} of resolution [-75/282-]{+76/282+}"
        },
        { "国际合作与发展", "国际合作和可持续发展", "国际合作[-与-]{+和可持续+}发展" },
        { "各国应当加强数字外交", "各国可以推进数字外交", "各国[-应当加强-]{+可以推进+}数字外交" },
        { "我们重申承诺", "我们重申共同承诺", "我们重申{+共同+}承诺" },
        { "数字外交合作", "数字经贸合作", "数字[-外交-]{+经贸+}合作" },
        { "人工智能的使用", "人工智慧的利用", "人工智[-能的使用-]{+慧的利用+}" },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_change_of_a_phrase_is_marked_as_a_careful_hand_would(string old, string @new, string marked) =>
        Assert.Equal(marked, string.Concat(Redline.Between(old, @new).Select(span => span.Mark switch
        {
            Mark.Deleted => $"[-{span.Text}-]",
            Mark.Inserted => $"{{+{span.Text}+}}",
            _ => span.Text,
        })));
}
