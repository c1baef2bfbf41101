using FsCheck;
using FsCheck.Fluent;
using Linter.Configuration;

namespace Linter.Tests.Configuration;

/// <summary>The cases are those of the published conformance list of the format, in words of our own.</summary>
public sealed class EditorConfigGlobTests
{
    [TestCase("a*e.c", "ace.c")]
    [TestCase("a*e.c", "ae.c")]
    [TestCase("a*e.c", "abcde.c")]
    [TestCase("Bar/*", "Bar/foo.txt")]
    [TestCase("Bar/*", "Bar/.editorconfig")]
    [TestCase("*", ".editorconfig")]
    [TestCase("*", "a/e.c")]
    public void A_star_stands_for_any_characters_of_one_name(string pattern, string path) => Matches(pattern, path);

    [TestCase("a*e.c", "a/e.c")]
    [TestCase("Bar/*", "Bar/foo/bar.txt")]
    [TestCase("Bar/*", "foo.txt")]
    [TestCase("Bar/*", "foo/Bar/foo.txt")]
    public void A_star_takes_no_slash(string pattern, string path) => MatchesNot(pattern, path);

    [TestCase("a**z.c", "a/z.c")]
    [TestCase("a**z.c", "amnz.c")]
    [TestCase("a**z.c", "am/nz.c")]
    [TestCase("a**z.c", "a/mnz.c")]
    [TestCase("a**z.c", "amn/z.c")]
    [TestCase("a**z.c", "a/mn/z.c")]
    [TestCase("b/**z.c", "b/z.c")]
    [TestCase("b/**z.c", "b/mnz.c")]
    [TestCase("b/**z.c", "b/mn/z.c")]
    [TestCase("c**/z.c", "c/z.c")]
    [TestCase("c**/z.c", "cmn/z.c")]
    [TestCase("c**/z.c", "c/mn/z.c")]
    [TestCase("d/**/z.c", "d/z.c")]
    [TestCase("d/**/z.c", "d/mn/z.c")]
    [TestCase("d/**/z.c", "d/m/n/z.c")]
    [TestCase("**", "any/thing")]
    [TestCase("**.md", "any/thing.md")]
    [TestCase("d/**/**/z.c", "d/z.c")]
    public void Two_stars_take_slashes(string pattern, string path) => Matches(pattern, path);

    [TestCase("b/**z.c", "bmnz.c")]
    [TestCase("b/**z.c", "bm/nz.c")]
    [TestCase("b/**z.c", "bmn/z.c")]
    [TestCase("c**/z.c", "cmnz.c")]
    [TestCase("c**/z.c", "cm/nz.c")]
    [TestCase("c**/z.c", "c/mnz.c")]
    [TestCase("d/**/z.c", "dmnz.c")]
    [TestCase("d/**/z.c", "dm/nz.c")]
    [TestCase("d/**/z.c", "d/mnz.c")]
    [TestCase("d/**/z.c", "dmn/z.c")]
    public void Slashes_beside_two_stars_are_asked_for(string pattern, string path) => MatchesNot(pattern, path);

    [TestCase("som?.c", "some.c", true)]
    [TestCase("som?.c", "som.c", false)]
    [TestCase("som?.c", "something.c", false)]
    [TestCase("som?.c", "som/.c", false)]
    public void A_question_mark_stands_for_one_character(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase("[ab].a", "a.a", true)]
    [TestCase("[ab].a", "c.a", false)]
    [TestCase("[!ab].b", "c.b", true)]
    [TestCase("[!ab].b", "a.b", false)]
    [TestCase("[d-g].c", "f.c", true)]
    [TestCase("[d-g].c", "h.c", false)]
    [TestCase("[!d-g].d", "h.d", true)]
    [TestCase("[!d-g].d", "f.d", false)]
    [TestCase("[abd-g].e", "e.e", true)]
    [TestCase("[-ab].f", "-.f", true)]
    [TestCase("[ab-].f", "-.f", true)]
    [TestCase("a[!b]c", "a/c", false)]
    public void Brackets_hold_a_set_of_characters(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase(@"[\]ab].g", "].g", true)]
    [TestCase(@"[\]ab].g", "a.g", true)]
    [TestCase("[ab]].g", "b].g", true)]
    [TestCase("[ab]].g", "].g", false)]
    [TestCase(@"[!\]ab].g", "c.g", true)]
    [TestCase(@"[!\]ab].g", "].g", false)]
    [TestCase("[!ab]].g", "c].g", true)]
    [TestCase("[!ab]].g", "b].g", false)]
    public void A_closing_bracket_may_stand_in_a_set_or_behind_it(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase("ab[e/]cd.i", "ab/cd.i", false)]
    [TestCase("ab[e/]cd.i", "abecd.i", false)]
    [TestCase("ab[e/]cd.i", "ab[e/]cd.i", true)]
    [TestCase("ab[/c", "ab[/c", true)]
    [TestCase("ab[c", "ab[c", true)]
    [TestCase("ab[]c", "ab[]c", true)]
    public void Brackets_that_hold_a_slash_or_are_not_closed_are_literal(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase("*.{py,js,html}", "test.py", true)]
    [TestCase("*.{py,js,html}", "test.js", true)]
    [TestCase("*.{py,js,html}", "test.html", true)]
    [TestCase("*.{py,js,html}", "test.pyc", false)]
    [TestCase("a{b,c,}.d", "a.d", true)]
    [TestCase("a{b,c,}.d", "ab.d", true)]
    [TestCase("a{b,c,}.d", "ac.d", true)]
    [TestCase("a{b,c,}.d", "a,.d", false)]
    [TestCase("a{,b,,c,}.e", "a.e", true)]
    [TestCase("a{,b,,c,}.e", "ab.e", true)]
    [TestCase("a{,b,,c,}.e", "ac.e", true)]
    [TestCase("a{,b,,c,}.e", "a,.e", false)]
    public void Braces_hold_alternatives(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase("{single}.b", "{single}.b", true)]
    [TestCase("{single}.b", ".b", false)]
    [TestCase("{single}.b", "single.b", false)]
    [TestCase("{}.c", "{}.c", true)]
    [TestCase("{}.c", ".c", false)]
    [TestCase("{.f", "{.f", true)]
    [TestCase("{.f", ".f", false)]
    [TestCase("{},b}.h", "{},b}.h", true)]
    [TestCase("{},b}.h", "b.h", false)]
    [TestCase("{{,b,c{d}.i", "{{,b,c{d}.i", true)]
    [TestCase("{{,b,c{d}.i", "{.i", false)]
    [TestCase("{{,b,c{d}.i", "b.i", false)]
    [TestCase("{{,b,c{d}.i", "c{d.i", false)]
    [TestCase("{{,b,c{d}.i", ".i", false)]
    public void Braces_without_a_choice_are_literal(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase("{word,{also},this}.g", "word.g", true)]
    [TestCase("{word,{also},this}.g", "{also}.g", true)]
    [TestCase("{word,{also},this}.g", "this.g", true)]
    [TestCase("{word,{also},this}.g", "word,this}.g", false)]
    [TestCase("{word,{also},this}.g", "{also,this}.g", false)]
    [TestCase("{{a,b},c}.k", "a.k", true)]
    [TestCase("{{a,b},c}.k", "b.k", true)]
    [TestCase("{{a,b},c}.k", "c.k", true)]
    [TestCase("{{a,b},c}.k", "{a,b}.k", false)]
    [TestCase("{{a,b},c}.k", "{{a,b},c}.k", false)]
    [TestCase("{a,{b,c}}.l", "a.l", true)]
    [TestCase("{a,{b,c}}.l", "b.l", true)]
    [TestCase("{a,{b,c}}.l", "c.l", true)]
    [TestCase("{a,{b,c}}.l", "{b,c}.l", false)]
    [TestCase("{a,{b,c}}.l", "{a,{b,c}}.l", false)]
    [TestCase("{some,a{*c,b}[ef]}.j", "some.j", true)]
    [TestCase("{some,a{*c,b}[ef]}.j", "abe.j", true)]
    [TestCase("{some,a{*c,b}[ef]}.j", "abf.j", true)]
    [TestCase("{some,a{*c,b}[ef]}.j", "abg.j", false)]
    [TestCase("{some,a{*c,b}[ef]}.j", "ace.j", true)]
    [TestCase("{some,a{*c,b}[ef]}.j", "acf.j", true)]
    [TestCase("{some,a{*c,b}[ef]}.j", "acg.j", false)]
    [TestCase("{some,a{*c,b}[ef]}.j", "abce.j", true)]
    [TestCase("{some,a{*c,b}[ef]}.j", "abcf.j", true)]
    [TestCase("{some,a{*c,b}[ef]}.j", "abcg.j", false)]
    [TestCase("{some,a{*c,b}[ef]}.j", "ae.j", false)]
    [TestCase("{some,a{*c,b}[ef]}.j", ".j", false)]
    public void Alternatives_hold_patterns_and_alternatives(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase(@"{a\,b,cd}.txt", "a,b.txt", true)]
    [TestCase(@"{a\,b,cd}.txt", "a.txt", false)]
    [TestCase(@"{a\,b,cd}.txt", "cd.txt", true)]
    [TestCase(@"{e,\},f}.txt", "e.txt", true)]
    [TestCase(@"{e,\},f}.txt", "}.txt", true)]
    [TestCase(@"{e,\},f}.txt", "f.txt", true)]
    [TestCase(@"{g,\\,i}.txt", "g.txt", true)]
    [TestCase(@"{g,\\,i}.txt", @"\.txt", true)]
    [TestCase(@"{g,\\,i}.txt", "i.txt", true)]
    [TestCase(@"\*.md", "*.md", true)]
    [TestCase(@"\*.md", "a.md", false)]
    [TestCase(@"test\;.c", "test;.c", true)]
    [TestCase(@"test\#.c", "test#.c", true)]
    [TestCase(@"end\", @"end\", true)]
    public void A_backslash_makes_the_next_character_literal(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase("{3..120}", "1", false)]
    [TestCase("{3..120}", "3", true)]
    [TestCase("{3..120}", "15", true)]
    [TestCase("{3..120}", "60", true)]
    [TestCase("{3..120}", "5a", false)]
    [TestCase("{3..120}", "120", true)]
    [TestCase("{3..120}", "121", false)]
    [TestCase("{3..120}", "060", false)]
    [TestCase("{120..3}", "60", true)]
    [TestCase("{-3..4}", "-2", true)]
    [TestCase("{-3..4}", "-4", false)]
    [TestCase("{-3..4}", "0", true)]
    [TestCase("v{1..3}.md", "v2.md", true)]
    [TestCase("{aardvark..antelope}", "{aardvark..antelope}", true)]
    [TestCase("{aardvark..antelope}", "a", false)]
    [TestCase("{aardvark..antelope}", "aardvark", false)]
    [TestCase("{aardvark..antelope}", "agreement", false)]
    [TestCase("{aardvark..antelope}", "antelope", false)]
    [TestCase("{1..99999999999999999999}", "5", false)]
    public void Braces_with_two_numbers_hold_a_range(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase("path/separator", "path/separator", true)]
    [TestCase("path/separator", "nested/path/separator", false)]
    [TestCase("/top/of/path", "top/of/path", true)]
    [TestCase("/top/of/path", "not/top/of/path", false)]
    [TestCase("/a.md", "a.md", true)]
    [TestCase("/a.md", "below/a.md", false)]
    [TestCase("a.md", "below/deeper/a.md", true)]
    [TestCase("{a,b}/c.md", "a/c.md", true)]
    [TestCase("{a,b}/c.md", "x/a/c.md", false)]
    [TestCase(@"windows\separator", "windows/separator", false)]
    [TestCase(@"windows\\separator2", "windows/separator2", false)]
    [TestCase(@"windows\\separator2", @"windows\separator2", true)]
    public void A_slash_ties_the_pattern_to_the_folder_of_the_file(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [TestCase("中文.txt", "中文.txt", true)]
    [TestCase(" test 7 ", " test 7 ", true)]
    [TestCase("*.MD", "a.md", false)]
    [TestCase("", "a", false)]
    public void Every_other_character_stands_for_itself(string pattern, string path, bool isMatch) => Check(pattern, path, isMatch);

    [Test]
    public void The_longest_allowed_pattern_counts_and_a_longer_one_matches_nothing()
    {
        var name = new string('a', EditorConfigGlob.LongestPattern);
        Matches(name, name);
        MatchesNot(name + "a", name + "a");
    }

    [Test]
    public void A_pattern_full_of_stars_takes_no_longer_than_its_length_times_that_of_the_path()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a{*b,**}", 60)) + "!";
        MatchesNot(pattern, new string('a', 400));
    }

    [Test]
    public void Deeply_nested_alternatives_match()
    {
        const int Depth = 1000;
        var pattern = string.Concat(Enumerable.Repeat("{a,", Depth)) + "b" + new string('}', Depth);
        Matches(pattern, "b");
        MatchesNot(pattern, "c");
        Matches(new string('?', EditorConfigGlob.LongestPattern), new string('x', EditorConfigGlob.LongestPattern));
    }

    [Test]
    public void A_path_with_a_backslash_before_each_character_matches_itself() => Prop.ForAll<NonEmptyString>(text =>
    {
        var path = text.Get.TrimStart('/');
        return path.Length == 0 || new EditorConfigGlob(string.Concat(path.Select(character => $@"\{character}"))).IsMatch(path);
    }).QuickCheckThrowOnFailure();

    [Test]
    public void No_pattern_is_a_fault() => Prop.ForAll(
        Gen.Elements("*?[]{}!,\\/a-0.1".ToCharArray()).ArrayOf().ToArbitrary(),
        Gen.Elements("a/0-1.b".ToCharArray()).ArrayOf().ToArbitrary(),
        (pattern, path) => { new EditorConfigGlob(new string(pattern)).Invoking(glob => glob.IsMatch(new string(path))).Should().NotThrow(); }).QuickCheckThrowOnFailure();

    private static void Matches(string pattern, string path) => Check(pattern, path, isMatch: true);

    private static void MatchesNot(string pattern, string path) => Check(pattern, path, isMatch: false);

    private static void Check(string pattern, string path, bool isMatch) => new EditorConfigGlob(pattern).IsMatch(path).Should().Be(isMatch);
}
