using System.Diagnostics.CodeAnalysis;

namespace ICDD.Drafting;

public static partial class PlainText
{
    /// <summary>What came of reading what somebody typed: clean text, or the refusal that says what is wrong.</summary>
    public sealed record Reading
    {
        private Reading()
        {
        }

        [MemberNotNullWhen(false, nameof(Refusal))]
        public bool IsText => Refusal is null;

        /// <summary>The clean text; empty beside a refusal.</summary>
        public string Text { get; private init; } = "";

        public Refusal? Refusal { get; private init; }

        public static implicit operator Reading(Refusal refusal) => From(refusal);

        public static Reading From(Refusal refusal) => new() { Refusal = refusal };

        public static Reading From(string text) => new() { Text = text };
    }
}
