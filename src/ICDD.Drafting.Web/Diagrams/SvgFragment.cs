using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ICDD.Drafting.Web;

/// <summary>Elements of SVG on a page. They are made when they are drawn and not kept.</summary>
public static class SvgFragment
{
    private const string Key = "data-key";

    public static RenderFragment Of(Func<IEnumerable<XElement>> elements) => builder =>
    {
        foreach (var element in elements())
            Add(builder, element);
    };

    // What stands at one place of the code has one number, as in a loop.
    private static void Add(RenderTreeBuilder builder, XElement element)
    {
        builder.OpenElement(0, element.Name.LocalName);
        if (element.Attribute(Key) is { } key)
            builder.SetKey(key.Value);
        foreach (var attribute in element.Attributes())
            builder.AddAttribute(1, attribute.Name.LocalName, attribute.Value);
        foreach (var child in element.Nodes())
            if (child is XElement inside)
                Add(builder, inside);
            else
                builder.AddContent(2, ((XText)child).Value);
        builder.CloseElement();
    }
}
