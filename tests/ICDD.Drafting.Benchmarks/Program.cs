using BenchmarkDotNet.Running;
using ICDD.Drafting.Benchmarks;

if (args is ["documents"])
    await DocumentScale.Run().ConfigureAwait(false);
else if (args is ["growth", .. var more])
    await Growth.Run(more).ConfigureAwait(false);
else if (args is ["text"])
    TextRatios.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(TextBenchmarks).Assembly).Run(args);
