using ICDD.Drafting.Web;

return await (Verbs.Find(args) ?? Serving.Run(args));
