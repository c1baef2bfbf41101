using System.Text.Json;
using Linter.Analysis.Baselines;
using Linter.Text;

namespace Linter.Cli.Files;

/// <summary>Reads the JSON of a baseline strictly: what it does not understand is a failure with its line, never skipped.</summary>
internal sealed class BaselineParser(byte[] bytes, string shownPath)
{
    private static readonly string[] EntryKeys = ["rule", "document", "section", "text", "identity", "count"];
    private static readonly string[] FileKeys = ["version", "findings"];

    private readonly List<BaselineEntry> _entries = [];

    public Baseline Parse()
    {
        var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var json = new Utf8JsonReader(bytes.AsSpan(start));
        try
        {
            ReadFile(ref json, start);
        }
        catch (JsonException exception)
        {
            throw Failure((int)(exception.LineNumber ?? 0) + 1, "this is no JSON");
        }

        return new Baseline(_entries);
    }

    private void ReadFile(ref Utf8JsonReader json, int start)
    {
        Expect(ref json, start, JsonTokenType.StartObject, "an object");
        var hasVersion = false;
        while (Next(ref json) == JsonTokenType.PropertyName)
        {
            switch (json.GetString())
            {
                case "version":
                    hasVersion = ReadNumber(ref json, start) == BaselineFile.Version ? true : throw FailureAt(ref json, start, $"only version {BaselineFile.Version} is known; use a newer pmlint");
                    break;
                case "findings":
                    ReadFindings(ref json, start);
                    break;
                case var key:
                    throw FailureAt(ref json, start, $"there is no key '{key}'{NearestName.Hint(key!, FileKeys)}");
            }
        }

        if (!hasVersion)
        {
            throw FailureAt(ref json, start, "the version is missing");
        }

        // Anything behind the object is a fault of the JSON.
        json.Read();
    }

    private void ReadFindings(ref Utf8JsonReader json, int start)
    {
        Expect(ref json, start, JsonTokenType.StartArray, "a list");
        while (Next(ref json) != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                throw FailureAt(ref json, start, "an object is expected here");
            }

            ReadEntry(ref json, start);
        }
    }

    private void ReadEntry(ref Utf8JsonReader json, int start)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var count = 1;
        while (Next(ref json) == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            if (!EntryKeys.Contains(key, StringComparer.Ordinal))
            {
                throw FailureAt(ref json, start, $"there is no key '{key}'{NearestName.Hint(key, EntryKeys)}");
            }

            if (key == "count")
            {
                count = ReadNumber(ref json, start) is > 0 and var number ? number : throw FailureAt(ref json, start, "a count is at least 1");
            }
            else
            {
                texts[key] = ReadText(ref json, start);
            }
        }

        if (EntryKeys.FirstOrDefault(key => key is "rule" or "document" or "identity" && texts.GetValueOrDefault(key, "").Length == 0) is { } missing)
        {
            throw FailureAt(ref json, start, $"the finding has no '{missing}'");
        }

        _entries.Add(new BaselineEntry
        {
            Rule = texts["rule"],
            Document = texts["document"],
            Section = texts.GetValueOrDefault("section", ""),
            Text = texts.GetValueOrDefault("text", ""),
            Identity = texts["identity"],
            Count = count,
        });
    }

    private string ReadText(ref Utf8JsonReader json, int start)
    {
        Expect(ref json, start, JsonTokenType.String, "a text");
        return json.GetString()!;
    }

    private int ReadNumber(ref Utf8JsonReader json, int start)
    {
        Expect(ref json, start, JsonTokenType.Number, "a number");
        return json.TryGetInt32(out var number) ? number : throw FailureAt(ref json, start, "a whole number is expected here");
    }

    private static JsonTokenType Next(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType;
    }

    private void Expect(ref Utf8JsonReader json, int start, JsonTokenType type, string name)
    {
        if (Next(ref json) != type)
        {
            throw FailureAt(ref json, start, $"{name} is expected here");
        }
    }

    private CommandFailure FailureAt(ref Utf8JsonReader json, int start, string problem) =>
        Failure(bytes.AsSpan(0, start + (int)json.TokenStartIndex).Count((byte)'\n') + 1, problem);

    private CommandFailure Failure(int line, string problem) =>
        new($"{shownPath}:{line}: {problem}. Repair the file, or delete it and run 'pmlint baseline write'.");
}
