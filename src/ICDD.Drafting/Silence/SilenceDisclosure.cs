namespace ICDD.Drafting;

/// <summary>Who may know who broke silence, and where, beside the chair and the delegation itself.</summary>
public enum SilenceDisclosure { ChairOnly, Paragraphs, Names }

/// <summary>What a seat may know of a break.</summary>
public enum BreakSeen { ThatSilenceWasBroken, Where, WhoAndWhere }

public static class BreakDisclosure
{
    public static BreakSeen To(this SilenceDisclosure disclosure, DelegationCode by, Seat seat) =>
        seat.Role == Role.Chair || (seat.Role == Role.Delegate && seat.Delegation == by)
            ? BreakSeen.WhoAndWhere
            : disclosure switch
            {
                SilenceDisclosure.Names => BreakSeen.WhoAndWhere,
                SilenceDisclosure.Paragraphs => BreakSeen.Where,
                _ => BreakSeen.ThatSilenceWasBroken,
            };
}
