using BenchmarkDotNet.Running;
using ChinaAiWeekly.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ParseBenchmarks)]).Run(args);
return 0;
