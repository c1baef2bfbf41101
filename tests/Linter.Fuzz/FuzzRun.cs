using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Linter.Fuzz;

/// <summary>Checks documents on several threads until the time or the documents are used up.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    private readonly DocumentGenerator _generator = new(SourceDocuments.Load(options.Sources));
    private readonly Promises _promises = new();
    private readonly ConcurrentDictionary<string, Failure> _failures = new(StringComparer.Ordinal);
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _next = options.First - 1;
    private long _characters;

    /// <summary>Returns how many kinds of failures were found.</summary>
    public int Execute(TextWriter output)
    {
        var threads = Enumerable.Range(0, options.Jobs).Select(_ => new Thread(Work)).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Report(output);
        return _failures.Count;
    }

    private void Work()
    {
        for (var number = Interlocked.Increment(ref _next); IsWanted(number); number = Interlocked.Increment(ref _next))
        {
            var content = _generator.Generate(number);
            Interlocked.Add(ref _characters, content.Length);
            if (_promises.Check(number, content) is { } failure && _failures.TryAdd(failure.Promise, failure))
            {
                Keep(failure, content);
            }
        }
    }

    private bool IsWanted(long number) => number - options.First < options.Documents && Stopwatch.GetElapsedTime(_started) < options.Time;

    private void Keep(Failure failure, string content)
    {
        // A slow document is not shrunk: that would take hours, and what makes it slow is plain to see.
        var smallest = failure.Promise == "slow" ? content : Shrinker.Shrink(content, shorter => _promises.Check(failure.Number, shorter)?.Promise == failure.Promise);
        Directory.CreateDirectory(options.Failures);
        // Half a character cannot be written; the number of the document makes it again.
        File.WriteAllText(Path.Combine(options.Failures, $"{failure.Number}.md"), smallest, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.Error.WriteLine($"{failure.Number}: {failure.Promise}: {failure.Detail}");
    }

    private void Report(TextWriter output)
    {
        var documents = Math.Min(_next - options.First, options.Documents);
        output.WriteLine($"{documents} documents, {_characters / 1_000_000} million characters, {Stopwatch.GetElapsedTime(_started).TotalMinutes:0.0} minutes, {_failures.Count} kinds of failures");
        foreach (var failure in _failures.Values.OrderBy(found => found.Number))
        {
            output.WriteLine($"  {failure.Number}: {failure.Promise}: {failure.Detail.Split('\n')[0]}");
        }
    }
}
