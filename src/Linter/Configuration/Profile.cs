using System.Collections.Concurrent;
using System.Text;

namespace Linter.Configuration;

/// <summary>The defaults of a kind of postmortem: which parts are required and which optional rules are on. The data are the files in rules/profiles.</summary>
public sealed class Profile
{
    private const string KeyPrefix = "pmlint.";

    private static readonly ConcurrentDictionary<string, Profile?> Loaded = new(StringComparer.OrdinalIgnoreCase);
    private static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>(StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<string, string>> _rules = new(StringComparer.OrdinalIgnoreCase);

    private Profile(string name, string text)
    {
        Name = name;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            Read(line);
        }
    }

    /// <summary>The names of the profiles that come with the tool, the default one first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["generic", "alx", "sre", "pagerduty", "atlassian"];

    public string Name { get; }

    /// <summary>The profile of this name, whatever the case; null if there is none.</summary>
    public static Profile? Find(string name) => Loaded.GetOrAdd(name, static name => Load(name.ToLowerInvariant()));

    /// <summary>A profile from lines "pmlint.PM0000.option = value"; lines that start with # are remarks.</summary>
    public static Profile Parse(string name, string text) => new(name, text);

    /// <summary>What the profile sets for a rule: options by name, and "severity".</summary>
    public IReadOnlyDictionary<string, string> For(string ruleId) => _rules.TryGetValue(ruleId, out var values) ? values : NoValues;

    private static Profile? Load(string name)
    {
        using var stream = typeof(Profile).Assembly.GetManifestResourceStream($"profiles/{name}.ini");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new Profile(name, reader.ReadToEnd());
    }

    private void Read(ReadOnlySpan<char> line)
    {
        var equals = line.IndexOf('=');
        if (equals < 0 || line[0] == '#' || !line.StartsWith(KeyPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var key = line[KeyPrefix.Length..equals].Trim();
        var dot = key.IndexOf('.');
        if (dot > 0)
        {
            Add(key[..dot].ToString(), key[(dot + 1)..].ToString(), line[(equals + 1)..].Trim().ToString());
        }
    }

    private void Add(string ruleId, string option, string value)
    {
        if (!_rules.TryGetValue(ruleId, out var values))
        {
            _rules.Add(ruleId, values = new Dictionary<string, string>(StringComparer.Ordinal));
        }

        values[option] = value;
    }
}
