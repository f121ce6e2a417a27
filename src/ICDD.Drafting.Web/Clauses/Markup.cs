using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace ICDD.Drafting.Web;

/// <summary>Draws a component that only shows a clause, to be set into many screens as it is.</summary>
public static class Markup
{
    public static MarkupString Of<TComponent>(ClauseView view, IServiceProvider services)
        where TComponent : IComponent =>
        Draw<TComponent>(new Dictionary<string, object?> { ["View"] = view }, services);

    /// <summary>As it looks while the talk about the clause is open.</summary>
    public static MarkupString OpenOf<TComponent>(ClauseView view, IServiceProvider services)
        where TComponent : IComponent =>
        Draw<TComponent>(new Dictionary<string, object?> { ["View"] = view, ["Open"] = true }, services);

    private static MarkupString Draw<TComponent>(Dictionary<string, object?> values, IServiceProvider services)
        where TComponent : IComponent
    {
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(values);
        // Nothing in such a component waits for anything, so this is done when it returns.
        return Synchronously.Wait(renderer.Dispatcher.InvokeAsync(async () =>
            new MarkupString((await renderer.RenderComponentAsync<TComponent>(parameters)).ToHtmlString())));
    }
}
