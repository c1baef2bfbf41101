using Linter.Fuzz;

// dotnet run -c Release --project tests/Linter.Fuzz -- [--minutes N | --documents N] [--first N] [--jobs N] [--failures FOLDER] SOURCE...
return new FuzzRun(FuzzOptions.Read(args)).Execute(Console.Out) == 0 ? 0 : 1;
