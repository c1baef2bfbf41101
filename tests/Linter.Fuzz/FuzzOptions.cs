namespace Linter.Fuzz;

/// <summary>What a run is asked to do.</summary>
internal sealed record FuzzOptions
{
    /// <summary>Folders and files whose documents are mutated.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The run ends after this time, or after the documents, whichever comes first.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(1);

    public long Documents { get; init; } = long.MaxValue;

    /// <summary>The number of the first document; a document depends on nothing but its number and the sources.</summary>
    public long First { get; init; }

    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Where documents that fail are kept.</summary>
    public string Failures { get; init; } = Path.Combine("artifacts", "fuzz");

    public static FuzzOptions Read(string[] arguments)
    {
        var options = new FuzzOptions();
        var sources = new List<string>();
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--minutes" => options with { Time = TimeSpan.FromMinutes(double.Parse(arguments[++i])) },
                "--documents" => options with { Documents = long.Parse(arguments[++i]), Time = TimeSpan.MaxValue },
                "--first" => options with { First = long.Parse(arguments[++i]) },
                "--jobs" => options with { Jobs = int.Parse(arguments[++i]) },
                "--failures" => options with { Failures = arguments[++i] },
                var source => Adding(source),
            };
        }

        return options with { Sources = sources };

        FuzzOptions Adding(string source)
        {
            sources.Add(source);
            return options;
        }
    }
}
