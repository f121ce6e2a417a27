using System.Globalization;
using ICDD.Drafting.Documents;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ICDD.Drafting.Web;

/// <summary>Puts the site together; the only place that knows everybody.</summary>
public static class Site
{
    public static WebApplication Build(string[] args)
    {
        StartupSelfCheck.Prove();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        RefusedStart.Quiet(builder);
        AddNegotiation(builder);
        AddSignIn(builder);
        AddScreens(builder);
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void AddNegotiation(WebApplicationBuilder builder)
    {
        Stores.Add(builder.Services);
        builder.Services.AddSingleton<Rooms>();
        builder.Services.AddSingleton(_ => DraftingOptions.Read(builder.Configuration, builder.Environment));
        builder.Services.AddHostedService<Opening>();
        builder.Services.AddSingleton<ClockAlarm>();
        builder.Services.AddHostedService<DeadlineTimer>();
        builder.Services.AddHostedService<StoreWatch>();
    }

    private static void AddSignIn(WebApplicationBuilder builder)
    {
        CookieSignIn.Add(builder.Services);
        NumberAddresses.Add(builder.Services);
        builder.Services.AddAuthorization();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddSingleton(_ => new Passwords(Passwords.Rounds, Passwords.Waiting));
        builder.Services.AddSingleton<SignInThrottle>().AddSingleton<KnownDevices>().AddSingleton<PasswordSignIn>();
        builder.Services.AddSingleton<FirstAccount>();
        builder.Services.AddSingleton(ReadingVerb.Apart());
        builder.Services.AddSingleton<FormerSeats>();
        builder.Services.AddScoped<AuthenticationStateProvider, Revalidation>();
        AddSeats(builder.Services);
    }

    /// <summary>What every screen needs to know who sits before it.</summary>
    public static void AddSeats(IServiceCollection services)
    {
        services.TryAddSingleton<ISessionStore, MemorySessions>();
        services.TryAddSingleton<IAuditStore, MemoryAudit>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<BriefMembers>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SignedIn>();
        services.AddSingleton<ConferenceWall>();
        services.AddSingleton<AccountRegister>();
        services.AddSingleton<RateLimit>();
        services.AddSingleton<Receipts>().AddSingleton<DossierProgress>();
        services.AddSingleton(provider => new Uploads(provider.GetService<IFileReading>() ?? new ReadHere()));
        services.TryAddSingleton<IHallStore, MemoryHallStore>();
        services.AddSingleton<Projectors>();
        services.AddSingleton<Present>();
        services.AddSingleton<Drafting.Briefs>();
        services.AddScoped<BriefDesk>();
        Pictures.AddTo(services);
        services.AddScoped<SeatFinder>();
        services.AddSingleton<CircuitSession>();
        services.AddScoped<Desk>();
        services.AddScoped<Outbox>();
        services.AddScoped<Reader>();
        services.AddScoped<Convening>();
    }

    private static void AddScreens(WebApplicationBuilder builder)
    {
        builder.Services.AddLocalization();
        builder.Services.AddScoped<Words>();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Languages.All[0].Tag);
            options.SupportedCultures = [.. Languages.All.Select(language => CultureInfo.GetCultureInfo(language.Tag))];
            options.SupportedUICultures = options.SupportedCultures;
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
        builder.Services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub =>
        {
            hub.MaximumReceiveMessageSize = Hardening.LongestMessage;
            hub.KeepAliveInterval = TimeSpan.FromSeconds(0.9);
            hub.ClientTimeoutInterval = TimeSpan.FromSeconds(45);
            hub.HandshakeTimeout = TimeSpan.FromSeconds(15);
            hub.AddFilter<CircuitCalls>();
        });
        Hardening.Add(builder.Services);
        AddCircuits(builder.Services);
    }

    private static void AddCircuits(IServiceCollection services)
    {
        services.AddSingleton<OpenWindows>();
        services.AddSingleton<LineGuard>();
        services.AddSingleton<CircuitEnds>();
        services.AddSingleton<CircuitCalls>();
        services.AddSingleton(typeof(HubLifetimeManager<>), typeof(CircuitConnections<>));
        services.AddHostedService<CircuitWatch>();
        SessionBoundProtection.Add(services);
    }

    /// <summary>A refused form is answered with a page to read; that page is not sent a form.</summary>
    private static Task ReadAgain(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    private static void Map(WebApplication app)
    {
        app.Use(app.Services.GetRequiredService<OpenConnections>().Pass);
        Hardening.UseProxies(app);
        app.Use(SafeHeaders.Add);
        app.Use(app.Services.GetRequiredService<OwnHosts>().Pass);
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler("/went-wrong", createScopeForErrors: true).UseHsts();
        app.UseStatusCodePagesWithReExecute("/refused/{0}", createScopeForStatusCodePages: true);
        app.Use(BadRequests.Answer);
        app.Use(ReadAgain);
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseAuthorization();
        var guard = app.Services.GetRequiredService<LineGuard>();
        app.Use(app.Services.GetRequiredService<CircuitSession>().Pass);
        app.Use(guard.Pass);
        app.Use(app.Services.GetRequiredService<ConferenceWall>().Pass);
        app.UseWebSockets();
        app.UseAntiforgery();
        app.MapStaticAssets();
        HealthAnswer.Map(app);
        SignInEndpoints.Map(app);
        ExportEndpoints.Map(app);
        PictureEndpoints.Map(app);
        ImportEndpoints.Map(app);
        RecordEndpoints.Map(app);
        NumberAddresses.Map(app);
        HallEndpoints.Map(app);
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
        {
            options.ContentSecurityFrameAncestorsPolicy = "'none'";
            options.ConfigureWebSocketAcceptContext = (_, socket) =>
            {
                socket.DisableServerContextTakeover = true;
                return Task.CompletedTask;
            };
        }).Add(guard.Guard);
    }
}
