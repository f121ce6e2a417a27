namespace ICDD.Drafting;

/// <summary>What a machine cannot judge of a change that it lets through, and a reader has to.</summary>
public enum Unjudged { WhatBelongsTogether, WhichItemsBelong, WhichPlaceIsMeant, WhoIsMeant, WhetherItIsAName }

public static class UnjudgedOf
{
    public static Unjudged Change(EditorialChange change) => change.Kind switch
    {
        EditorialKind.Punctuation => Unjudged.WhatBelongsTogether,
        EditorialKind.Numbering => Unjudged.WhichItemsBelong,
        EditorialKind.CrossReference => Unjudged.WhichPlaceIsMeant,
        _ => change.IsOnNoList ? Unjudged.WhetherItIsAName : Unjudged.WhoIsMeant,
    };
}
