namespace ICDD.Drafting.Web;

/// <summary>The settings of the program, under <c>Drafting</c>; an unknown key stops the start and is named.</summary>
public sealed record DraftingOptions
{
    private static readonly string[] Known = [nameof(DataFolder), nameof(Demonstration), nameof(SamplesFolder)];

    /// <summary>Where the minute book and LiteDB live.</summary>
    public string DataFolder { get; init; } = "data";

    /// <summary>The sample that stands open, with a sign-in of one click; never in production.</summary>
    public string? Demonstration { get; init; }

    /// <summary>Where the sample conferences are; looked for above the program where not given.</summary>
    public string? SamplesFolder { get; init; }

    public bool IsDemonstration => Demonstration is { Length: > 0 };

    public static DraftingOptions Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("Drafting");
        foreach (var key in section.GetChildren().Select(child => child.Key))
            if (!Known.Contains(key, StringComparer.OrdinalIgnoreCase))
                throw new InvalidOperationException($"The setting Drafting:{key} is unknown. Known are: {string.Join(", ", Known)}.");
        var options = section.Get<DraftingOptions>() ?? new DraftingOptions();
        return environment.IsProduction() ? options with { Demonstration = null } : options;
    }
}
