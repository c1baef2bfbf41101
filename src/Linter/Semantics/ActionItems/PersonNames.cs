using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.ActionItems;

/// <summary>Who a document names as its people; also tells which titles read as a person's name.</summary>
internal sealed class PersonNames
{
    private static readonly string[] WordEndings = ["ing", "tion", "sion", "ment", "ity", "ness", "ance", "ence", "ure", "ware", "logy", "ware", "ability", "base", "end", "able", "ive", "al", "ical", "ed", "ers", "sis", "age", "ads", "ges", "xes", "ons", "nts", "ues"];

    private readonly List<string> _lines = [];

    public PersonNames(SectionOutline outline)
    {
        foreach (var section in outline.Sections)
        {
            if (section.Has(SectionRole.Authors) || section.Has(SectionRole.Owner) || section.Has(SectionRole.Responders))
            {
                AddLines(section);
            }
        }
    }

    public bool Contains(ReadOnlySpan<char> title)
    {
        if (OwnerReader.IsHandles(title))
        {
            return true;
        }

        if (!OwnerReader.IsName(title))
        {
            return false;
        }

        foreach (var line in _lines)
        {
            if (line.AsSpan().Contains(title, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return LooksLikeFullName(title);
    }

    private void AddLines(Section section)
    {
        foreach (var item in section.Items)
        {
            foreach (var line in item.Lines)
            {
                _lines.Add(line.PlainText);
            }
        }
    }

    /// <summary>Two capitalised words that are neither verbs nor built like words of trade: "Ana Ruiz", not "Load Testing".</summary>
    private static bool LooksLikeFullName(ReadOnlySpan<char> title)
    {
        if (title.Count(' ') != 1)
        {
            return false;
        }

        foreach (var range in title.Split(' '))
        {
            var word = title[range];
            if (word.Length < 2 || !char.IsUpper(word[0]) || !char.IsLower(word[1]) || ActionVerbs.IsVerb(word) || EndsAsTradeWord(word) || ActionRanks.IsType(word) || ActionFieldNames.Find(word) != ActionField.None)
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsAsTradeWord(ReadOnlySpan<char> word)
    {
        foreach (var ending in WordEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return word is "Code" or "Team" or "Data" or "Long" or "Short" or "Medium" or "Term" or "Time" or "Process" or "System" or "Service" or "Cloud" or "Quick" or "Wins" or "Low" or "High" or "Next" or "Near" or "Other" or "Root" or "Cause" or "Tooling" or "Follow" or "Future" or "Work" or "Items" or "Tasks" or "Action" or "Web" or "App" or "Public" or "Runbook" or "Status" or "Page" or "Error" or "Budget" or "On" or "Call";
    }
}
