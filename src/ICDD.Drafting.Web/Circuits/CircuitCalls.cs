using Microsoft.AspNetCore.SignalR;

namespace ICDD.Drafting.Web;

/// <summary>Every call of a browser to its circuit: heard as long as its sign-in and its seat hold.</summary>
public sealed class CircuitCalls(CircuitEnds ends, CircuitSession session) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(
        HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (invocationContext.Context.GetHttpContext()?.Features.Get<OpenWindow>() is not { } window)
        {
            invocationContext.Context.Abort();
            return null;
        }

        if (!await Holds(window).ConfigureAwait(false))
            return null;
        session.Enter(window);
        Acknowledge(window, invocationContext);
        var answer = await next(invocationContext).ConfigureAwait(false);
        if (CircuitOf(invocationContext, answer) is not { } circuit)
            return answer;
        if (invocationContext.HubMethodName == "ConnectCircuit")
            ends.Return(window, circuit);
        window.Serve(circuit);

        // Ended while it started.
        return await Holds(window).ConfigureAwait(false) ? answer : null;
    }

    private async Task<bool> Holds(OpenWindow window)
    {
        if (!window.HasEnded && ends.Holds(window))
            return true;
        await ends.End(window).ConfigureAwait(false);
        return false;
    }

    private static void Acknowledge(OpenWindow window, HubInvocationContext call)
    {
        if (call is { HubMethodName: "OnRenderCompleted", HubMethodArguments: [long batch, ..] })
            window.Acknowledge(batch);
    }

    private static string? CircuitOf(HubInvocationContext call, object? answer) => call.HubMethodName switch
    {
        "StartCircuit" or "ResumeCircuit" => answer as string,
        "ConnectCircuit" when answer is true => call.HubMethodArguments[0] as string,
        _ => null,
    };
}
