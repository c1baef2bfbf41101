using System.Text;

namespace Linter.Configuration;

/// <summary>All that files set for one document, stronger settings behind weaker ones.</summary>
public sealed class DocumentSettings
{
    public static readonly DocumentSettings None = new([]);

    private readonly Dictionary<string, List<Setting>> _byName = new(StringComparer.Ordinal);

    private readonly Lazy<string> _identity;

    public DocumentSettings(IReadOnlyList<Setting> settings)
    {
        _identity = new(WriteIdentity);
        foreach (var setting in settings)
        {
            if (!_byName.TryGetValue(setting.Key.Name, out var sameKey))
            {
                _byName.Add(setting.Key.Name, sameKey = []);
            }

            sameKey.Add(setting);
        }
    }

    /// <summary>The settings that count, one per key.</summary>
    public IEnumerable<Setting> Effective => _byName.Values.Select(static settings => settings[^1]).Where(static setting => setting.Value is not null);

    /// <summary>What counts for a key; null if nothing is set or it was taken back.</summary>
    public Setting? Find(string name) => _byName.TryGetValue(name, out var settings) && settings[^1].Value is not null ? settings[^1] : null;

    /// <summary>All settings of a key from the weakest to the one that counts.</summary>
    public IReadOnlyList<Setting> HistoryOf(string name) => _byName.TryGetValue(name, out var settings) ? settings : [];

    /// <summary>Equal for documents for which the same holds.</summary>
    public string Identity => _identity.Value;

    private string WriteIdentity()
    {
        var identity = new StringBuilder();
        foreach (var setting in Effective.OrderBy(static setting => setting.Key.Name, StringComparer.Ordinal))
        {
            identity.Append(setting.Key.Name).Append('\0').Append(setting.Value).Append('\0').Append(setting.Folder).Append('\n');
        }

        return identity.ToString();
    }
}
