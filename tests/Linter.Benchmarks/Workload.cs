using Linter.Testing;

namespace Linter.Benchmarks;

/// <summary>Documents that tools are measured with, deleted with it.</summary>
/// <param name="name">How tables name it.</param>
internal sealed class Workload(string name) : IDisposable
{
    private const string OnlyDocument = "postmortem.md";

    private readonly TemporaryFolder _folder = new();

    public string Name { get; } = name;

    public string Folder => _folder.Path;

    /// <summary>The path of the only document; null if there are many.</summary>
    public string? Document { get; private init; }

    /// <summary>The size of all documents.</summary>
    public double Megabytes { get; private set; }

    public static Workload OfDocuments(int count)
    {
        var work = new Workload($"{count:N0} files");
        for (var number = 0; number < count; number++)
        {
            work.Add(Path.Combine($"{number / 1000:00}", $"{number:00000}.md"), PostmortemText.Of(number));
        }

        return work;
    }

    public static Workload OfOneDocument() => OfOne("one file", PostmortemText.Of(1));

    public static Workload OfOneTimeline(int entries) => OfOne($"one file with {entries:N0} timeline entries", PostmortemText.WithTimelineOf(entries));

    public void Dispose() => _folder.Dispose();

    public override string ToString() => $"{Name}, {(Megabytes < 1 ? $"{Megabytes * 1000:0} KB" : $"{Megabytes:0} MB")}";

    private static Workload OfOne(string name, string text)
    {
        var work = new Workload(name) { Document = OnlyDocument };
        work.Add(OnlyDocument, text);
        return work;
    }

    private void Add(string path, string text)
    {
        _folder.Write(path, text);
        Megabytes += text.Length / 1e6;
    }
}
