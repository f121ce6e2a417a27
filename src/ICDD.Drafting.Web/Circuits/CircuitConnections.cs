using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace ICDD.Drafting.Web;

/// <summary>
/// Everything that the server sends to a browser's circuit: nothing is shown to a sign-in that holds no more.
/// </summary>
public sealed class CircuitConnections<THub>(CircuitEnds ends, ILogger<DefaultHubLifetimeManager<THub>> log)
    : DefaultHubLifetimeManager<THub>(log) where THub : Hub
{
    private const string Batch = "JS.RenderBatch";
    private const string Call = "JS.BeginInvokeJS";
    private const string GoTo = "Blazor._internal.navigationManager.navigateTo";

    private readonly ConcurrentDictionary<string, OpenWindow> _windows = new(StringComparer.Ordinal);

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        if (connection.GetHttpContext()?.Features.Get<OpenWindow>() is { } window)
            _windows[connection.ConnectionId] = window;
        return base.OnConnectedAsync(connection);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        _windows.TryRemove(connection.ConnectionId, out _);
        return base.OnDisconnectedAsync(connection);
    }

    public override Task SendConnectionAsync(
        string connectionId, string methodName, object?[] args, CancellationToken cancellationToken = default)
    {
        if (!_windows.TryGetValue(connectionId, out var window))
            return Task.CompletedTask;
        if (!ends.Holds(window) && !IsFarewell(methodName, args))
            return Task.CompletedTask;
        if (methodName == Batch && args is [long batch, ..])
            window.Sent(batch);
        return base.SendConnectionAsync(connectionId, methodName, args, cancellationToken);
    }

    /// <summary>A window whose sign-in ended is still sent to the sign-in page.</summary>
    private static bool IsFarewell(string method, object?[] args) => method == Call && args is [_, GoTo, ..];
}
