using Linter.Benchmarks;

return args is [BareStart.Argument] ? 0 : BenchmarkCommand.Run(args);
