using Linter.Readings;
using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Finds abbreviations to which a document gives another meaning than the usual one, once for all uses: "BST (UTC+06:00)", "BST (Bangladesh Standard Time)".</summary>
internal static class SettledZones
{
    private const int ShortestName = 2;
    private const int LongestName = 5;
    private const int LongestMeaning = 40;

    /// <summary>The settings with what the document adds; the same ones if it adds nothing.</summary>
    public static ReadingSettings Add(string text, ReadingSettings settings)
    {
        ValueList<ZoneAbbreviation>? found = null;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            if (NameBefore(text, open) is { Length: > 0 } name && settings.FindZone(name) is { Kind: ZoneKind.Abbreviation or ZoneKind.Ambiguous } usual
                && Meaning(name, text.AsSpan(open + 1)) is { } meaning && IsOther(usual, meaning))
            {
                (found ??= []).Add(meaning);
            }
        }

        return found is null ? settings : new ReadingSettings { DateOrder = settings.DateOrder, Zones = Join(settings.Zones, found) };
    }

    /// <summary>The capitals in front of a bracket and one blank.</summary>
    private static string NameBefore(string text, int open)
    {
        var end = open > 0 && text[open - 1] == ' ' ? open - 1 : open;
        var start = end;
        while (start > 0 && char.IsAsciiLetterUpper(text[start - 1]))
        {
            start--;
        }

        var isWhole = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
        return isWhole && end - start is >= ShortestName and <= LongestName ? text[start..end] : "";
    }

    /// <summary>A bare number in the bracket may be a time since the start, and another abbreviation the zone of a second clock.</summary>
    private static ZoneAbbreviation? Meaning(string name, ReadOnlySpan<char> rest)
    {
        var length = rest[..Math.Min(rest.Length, LongestMeaning)].IndexOf(')');
        return length > 0 && char.IsAsciiLetter(rest[0]) && ZoneTable.Find(rest[..length]) is null
            && WrittenZone.ParseMeaning(name, rest[..length].ToString()) is { Offset: not null } meaning ? meaning : null;
    }

    /// <summary>An hour apart is a slip of the season, no other zone.</summary>
    private static bool IsOther(ZoneAbbreviation usual, ZoneAbbreviation meaning) =>
        usual.Offset is not { } known || Math.Abs(known.Seconds - meaning.Offset!.Value.Seconds) > NodaTime.NodaConstants.SecondsPerHour;

    /// <summary>An abbreviation that the document gives two meanings is not settled.</summary>
    private static ValueList<ZoneAbbreviation> Join(IEnumerable<ZoneAbbreviation> agreed, ValueList<ZoneAbbreviation> found)
    {
        var zones = new ValueList<ZoneAbbreviation>();
        foreach (var zone in agreed)
        {
            if (!found.Exists(meaning => meaning.Name == zone.Name))
            {
                zones.Add(zone);
            }
        }

        foreach (var meaning in found)
        {
            if (!zones.Exists(zone => zone.Name == meaning.Name) && found.TrueForAll(other => other.Name != meaning.Name || other.Offset == meaning.Offset))
            {
                zones.Add(meaning);
            }
        }

        return zones;
    }
}
