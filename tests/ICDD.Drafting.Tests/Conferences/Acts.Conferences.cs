using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfConferences =>
    [
        new(1, (_, _) => Lay),
        new(1, (_, step) => new ConveneConference(
            Facts with { Profile = (StyleProfile)(step.What % 2), Title = Said(step) })),
        new(1, (_, _) => new OpenNegotiations()),
        new(1, (_, step) => new SetDocumentLayout(new DocumentLayout
        {
            AgendaItem = Said(step),
            HasLineNumbers = step.What % 2 == 0,
        })),
    ];
}
