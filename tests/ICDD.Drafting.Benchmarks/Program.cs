using BenchmarkDotNet.Running;
using ICDD.Drafting.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(TextBenchmarks).Assembly).Run(args);
