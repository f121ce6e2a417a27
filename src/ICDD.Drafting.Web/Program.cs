using ICDD.Drafting.Web;

if (Verbs.Find(args) is { } verb)
    return await verb;

await using var app = Site.Build(args);
await app.RunAsync();
return 0;
