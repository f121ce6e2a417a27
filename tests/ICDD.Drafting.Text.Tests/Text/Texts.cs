using CsCheck;

namespace ICDD.Drafting.Text.Tests;

/// <summary>Texts to hold laws against: nasty ones from small alphabets, and real ones with real edits.</summary>
internal static class Texts
{
    public static readonly string[] Legal =
    [
        "The Parties shall, in accordance with their national laws and circumstances, adopt measures to reach "
            + "net-zero emissions by 2050.",
        "Les Parties s'engagent à mettre en œuvre l'Accord ; chaque Partie communique, d'ici à 2030, son plan "
            + "d'action.",
        "Các Bên cam kết thúc đẩy hợp tác quốc tế về quản lý nguồn nước, bảo đảm công bằng và bền vững.",
        "ให้ภาคีสมาชิกส่งเสริมความร่วมมือด้านการจัดการน้ำ และ ลดความเสี่ยงจากภัยพิบัติ ภายในปี ๒๕๗๓",
        "រដ្ឋភាគីត្រូវលើកកម្ពស់កិច្ចសហប្រតិបត្តិការលើការគ្រប់គ្រងធនធានទឹក។",
        "ບັນດາພາຄີຕ້ອງສົ່ງເສີມການຮ່ວມມືໃນການຄຸ້ມຄອງຊັບພະຍາກອນນ້ຳ.",
        "各缔约方应当加强水资源管理方面的国际合作,并在2030年前提交国家行动计划。",
        "تلتزم الأطراف بتعزيز التعاون الدولي في مجال إدارة المياه، وفقًا لقوانينها الوطنية.",
        "Cooperation 👩‍👩‍👧 at 30,000\u00A0m³ per year\u00A0; see 🇮🇩🇦🇺 (1.5 °C).",
        "သဘောတူသူများသည် ရေအရင်းအမြစ် စီမံခန့်ခွဲမှုကို မြှင့်တင်ရမည်။",
    ];

    private static readonly string[] Pieces =
    [
        "a", "b", "c", "the", "shall", " ", " ", "  ", "\u00A0", "\t", "\r\n", "\n", "\r", ".", ",", ", ", "-", "'",
        "(", ")", "[", "]", "1", "2.5",
        "e\u0301", "\u0301", "\u0323", "ệ", "l'Accord", "net-zero", "ก", "น้ำ", "ที่", "ກ", "ខ្មែរ", "မြ", "水", "管理",
        "カ", "が", "か\u3099",
        "ب", "لا", "\u200D", "\u200C", "😀", "👩‍👩‍👧", "🇮🇩", "🇮", "\uD83D", "\uDE00", "\u0600", "क्", "ष",
        "\u1100", "\u1161", "가",
    ];

    public static Gen<string> Nasty { get; } =
        Gen.OneOf(
            Joined(One("a", "b", " "), 0, 14),
            Joined(One(" ", "  ", "\n", "\u00A0"), 0, 6),
            Joined(One(".", ",", "-"), 0, 8),
            Joined(One(Pieces), 0, 24));

    public static Gen<string> RealLegal { get; } = One(Legal);

    /// <summary>The text with some words dropped, doubled, swapped in from elsewhere or moved.</summary>
    public static Gen<string> Edited(string text) =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, text.Length], Gen.Int[0, 12], One(Legal), Gen.Int[0, 40])
            .Select((kind, at, length, other, from) => (kind, at, length, other, from))
            .Array[0, 3]
            .Select(edits => edits.Aggregate(text, (now, edit) => Edit(now, edit)));

    public static Gen<(string Old, string New)> Pair { get; } = Gen.OneOf(
        Gen.Select(Nasty, Nasty),
        RealLegal.SelectMany(text => Edited(text).Select(edited => (text, edited))),
        Gen.Select(RealLegal, RealLegal));

    public static Gen<(string Base, string Ours, string Theirs)> Triple { get; } = Gen.OneOf(
        Gen.Select(Nasty, Nasty, Nasty),
        Joined(One("a", "b", "c", " "), 0, 20).Array[3].Select(all => (all[0], all[1], all[2])),
        RealLegal.SelectMany(text => Gen.Select(
            Edited(text), Edited(text)).Select((ours, theirs) => (text, ours, theirs))));

    public static Gen<T> One<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static string Edit(string text, (int Kind, int At, int Length, string Other, int From) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        var end = Math.Min(at + edit.Length, text.Length);
        var other = string.Concat(edit.Other.Skip(edit.From).Take(edit.Length));
        return edit.Kind switch
        {
            0 => text[..at] + text[end..],
            1 => text[..at] + other + text[at..],
            2 => text[..at] + other + text[end..],
            3 => text[end..] + text[at..end] + text[..at],
            _ => text[..at] + text[at..end] + text[at..],
        };
    }

    private static Gen<string> Joined(Gen<string> piece, int from, int to) =>
        piece.Array[from, to].Select(pieces => string.Concat(pieces));
}
