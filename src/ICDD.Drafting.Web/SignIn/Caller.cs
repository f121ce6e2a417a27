using System.Net;
using System.Net.Sockets;

namespace ICDD.Drafting.Web;

/// <summary>From where somebody calls, as far as the line and the browser tell.</summary>
public sealed record Caller(string Address, string Device)
{
    public static Caller Of(HttpContext context) =>
        new(Say(context.Connection.RemoteIpAddress), Browsers.Name(context.Request.Headers.UserAgent.ToString()));

    public static string Say(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress(address.GetAddressBytes()).ToString(),
        _ => address.ToString(),
    };

    /// <summary>What is counted as one: who has one address of version 6 has a whole network of them.</summary>
    public static string NetworkOf(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
            return Say(address);
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
