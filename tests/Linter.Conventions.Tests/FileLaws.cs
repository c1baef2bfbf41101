using System.Text.RegularExpressions;

namespace Linter.Conventions.Tests;

/// <summary>How files are cut and named.</summary>
public sealed partial class FileLaws
{
    // An entry point is top-level statements.
    private static IEnumerable<SourceFile> Files => SourceFile.Below("src").Concat(SourceFile.Below("tests")).Where(file => file.Name != "Program");

    [Test]
    public void A_file_holds_one_type_of_its_name() => Files
        .Select(file => (file.Path, file.Name, Types: TypesOf(file)))
        .Where(file => file.Types.Length != 1 || file.Types[0] != file.Name)
        .Select(file => $"{file.Path}: {string.Join(", ", file.Types)}")
        .ShouldNotExist("Give each type a file of its own, named after it:");

    [Test]
    public void Names_say_what_a_type_is() => Files
        .Where(file => VagueName().IsMatch(file.Name))
        .Select(file => file.Path)
        .ShouldNotExist("Name the type after what it is, not Helper, Manager, Util, Common or Misc:");

    private static string[] TypesOf(SourceFile file) =>
        [.. file.ReadLines().Select(line => TypeStart().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"^(public |internal |file |static |sealed |abstract |partial |readonly |ref )*(class|struct|interface|enum|record struct|record class|record|delegate \S+) (?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeStart();

    [GeneratedRegex("(Helper|Manager|Util|Utils|Utilities|Common|Misc)s?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VagueName();
}
