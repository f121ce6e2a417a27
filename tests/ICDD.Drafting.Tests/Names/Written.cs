using System.Reflection;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Tests;

/// <summary>All our types that are written to the record or to a snapshot.</summary>
public static class Written
{
    public static IReadOnlyCollection<Type> Types { get; } = Reach(
        [typeof(Command), typeof(Event), typeof(Draft), typeof(Seat)]);

    public static IReadOnlyCollection<Type> TypesOfTheJournal { get; } = Reach([typeof(Event), typeof(Seat)]);

    public static IReadOnlyCollection<Type> TypesOfBriefs { get; } = Reach([typeof(BriefEvent), typeof(Seat)]);

    private static HashSet<Type> Reach(IEnumerable<Type> roots)
    {
        var (reached, waiting) = (new HashSet<Type>(), new Queue<Type>(roots));
        while (waiting.TryDequeue(out var type))
        {
            foreach (var argument in type.GetGenericArguments())
                waiting.Enqueue(argument);
            if (type.Assembly != typeof(Draft).Assembly || type.IsGenericType || type.IsEnum || !reached.Add(type))
                continue;
            foreach (var derived in type.Assembly.GetTypes().Where(other => other.IsSubclassOf(type)))
                waiting.Enqueue(derived);
            foreach (var property in type.GetProperties()
                .Where(each => each.GetCustomAttribute<JsonIgnoreAttribute>() is null))
                waiting.Enqueue(property.PropertyType);
        }

        return reached;
    }
}
