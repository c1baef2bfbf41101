namespace Linter.Configuration;

/// <summary>Who decides on a value, from weak to strong.</summary>
public enum SettingSource
{
    Default,
    Profile,
    File,
    CommandLine,
}
