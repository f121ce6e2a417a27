namespace ICDD.Drafting;

/// <summary>Whose act a command is. Every command has one; a test holds it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GivenByAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}

/// <summary>At which stages of a document a command can be given. Every command has one; a test holds it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DuringAttribute(params Stage[] stages) : Attribute
{
    public IReadOnlyList<Stage> Stages { get; } = stages;
}
