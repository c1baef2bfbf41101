using System.Text;

namespace Linter.Fuzz;

/// <summary>Makes the document of a number: a mutated or mixed source, or one put together from parts of postmortems.</summary>
internal sealed class DocumentGenerator(IReadOnlyList<string> sources)
{
    private const int LargestDocument = 60_000;

    private static readonly string[] Headings =
        ["Summary", "Issue Summary", "Impact", "Timeline", "Timeline (UTC)", "Root Cause", "Contributing Factors", "Detection", "Resolution", "Action Items", "Corrective and Preventative Measures", "Lessons Learned", "Notes"];

    public string Generate(long number)
    {
        var random = new Random(SeedOf(number));
        var text = sources.Count == 0 || random.Next(4) == 0 ? Compose(random) : Pick(random, sources);
        for (var mutations = random.Next(1, 12); mutations > 0; mutations--)
        {
            text = Mutate(text, random);
        }

        return text.Length > LargestDocument ? text[..LargestDocument] : text;
    }

    // Neighbouring numbers must give unlike documents.
    private static int SeedOf(long number)
    {
        var mixed = unchecked(((ulong)number + 1) * 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        return (int)(mixed >> 33);
    }

    private static string Compose(Random random)
    {
        var text = new StringBuilder("# " + Sentence(random) + "\n\n");
        for (var sections = random.Next(1, 8); sections > 0; sections--)
        {
            text.Append(random.Next(6) == 0 ? "**" + Pick(random, Headings) + "**" : "## " + Pick(random, Headings)).Append("\n\n");
            AppendBody(text, random);
        }

        return text.ToString();
    }

    private static void AppendBody(StringBuilder text, Random random)
    {
        var form = random.Next(4);
        for (var lines = random.Next(0, 12); lines > 0; lines--)
        {
            text.Append(form switch
            {
                0 => $"- {Clock(random)} {Sentence(random)}",
                1 => $"| {Clock(random)} | {Sentence(random)} |",
                2 => $"{Pick(random, Fragments.All)}{Sentence(random)}",
                _ => Sentence(random),
            }).Append('\n');
            if (form == 1 && lines % 7 == 1)
            {
                text.Append("|---|---|\n");
            }
        }

        text.Append('\n');
    }

    private static string Sentence(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pick(random, Fragments.All)));

    private static string Clock(Random random) => $"{random.Next(0, 26):00}:{random.Next(0, 61):00}";

    private string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, 200));
        return random.Next(12) switch
        {
            0 or 1 or 2 => text.Insert(at, Pick(random, Fragments.All)),
            3 => text.Remove(at, length),
            4 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            5 => MoveLine(text, random),
            6 => text.Insert(at, Repeat(Pick(random, Fragments.All), random.Next(2, 400))),
            7 when sources.Count > 0 => Splice(text, Pick(random, sources), random),
            8 => text[..at],
            9 => text.Insert(at, ((char)random.Next(1, 0x3000)).ToString()),
            10 => random.Next(3) == 0 ? text.Replace("\n", "\r\n") : DuplicateLine(text, random),
            _ => ReplaceDigit(text, random),
        };
    }

    private static string MoveLine(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var line = Pick(random, lines);
        lines.Remove(line);
        lines.Insert(random.Next(lines.Count + 1), line);
        return string.Join('\n', lines);
    }

    private static string DuplicateLine(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        lines.Insert(random.Next(lines.Count + 1), Pick(random, lines));
        return string.Join('\n', lines);
    }

    private static string ReplaceDigit(string text, Random random)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        var from = digit < 0 ? -1 : text.AsSpan(random.Next(text.Length)).IndexOfAnyInRange('0', '9');
        return from < 0 ? text : text.Remove(from, 1).Insert(from, random.Next(10).ToString());
    }

    private static string Splice(string text, string other, Random random) =>
        text[..random.Next(text.Length + 1)] + other[random.Next(other.Length + 1)..];

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static T Pick<T>(Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
