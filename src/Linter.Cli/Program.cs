using Linter.Cli;

return Application.Run(args, Terminal.OfProcess());
