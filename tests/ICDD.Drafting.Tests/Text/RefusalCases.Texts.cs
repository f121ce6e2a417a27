using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfTexts =>
    [
        Of("a clause has words", Given.AZeroDraft, Secretariat, Draft(" \t "), new TextIsEmpty()),
        Of("a clause has an end", Given.AZeroDraft, Secretariat, Draft(new string('a', 20_001)),
            new TextIsTooLong(20_001, 20_000)),
        Of("a clause has nothing invisible", Given.AZeroDraft, Secretariat, Draft("We\u2060decide"),
            new TextHasForbiddenCharacter("U+2060", "WORD JOINER", 3)),
        Of("a letter has few marks", Given.AZeroDraft, Secretariat, Draft("a" + new string('\u0335', 40)),
            new TextHasTooManyMarks(32)),
        Of("directions are balanced", Given.AZeroDraft, Secretariat, Draft("\u0627\u2067\u0628"),
            new TextHasUnbalancedDirection(2)),
    ];
}
