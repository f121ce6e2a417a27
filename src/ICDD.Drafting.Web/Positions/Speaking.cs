namespace ICDD.Drafting.Web;

/// <summary>In whose name a form speaks: one's own, or a group's that gave its mandate.</summary>
public sealed record Speaking(GroupCode? Group)
{
    /// <summary>Says it in the chosen name, where that makes a difference.</summary>
    public static Command Say(Speaking? speaking, Command command) =>
        command is Propose propose && speaking is { Group: { } group }
        ? propose with { OnBehalfOf = group }
        : command;
}
