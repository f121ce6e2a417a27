using System.Reflection;

namespace ICDD.Drafting;

/// <summary>
/// Every refusal there is, by the names of their types: those of the rules and the text, and of who asks besides.
/// </summary>
public static class RefusalKinds
{
    /// <param name="besides">Assemblies with refusals of their own.</param>
    public static IEnumerable<Type> All(params Assembly[] besides) => besides.Append(typeof(Draft).Assembly)
        .Append(typeof(Refusal).Assembly).Distinct().SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract);
}
