namespace FactTracker.Tests.Conventions;

public sealed class HouseTests
{
    private static readonly IReadOnlyList<string> SourceFolders = Repository.FoldersWith("*.cs", "src/FactTracker");

    private static readonly IReadOnlyList<string> TestFolders = Repository.FoldersWith("*Tests.cs", "tests/FactTracker.Tests");

    [Fact]
    public void Every_folder_of_the_library_is_tested() => TestMirror.FindUntested(SourceFolders, TestFolders).ShouldBeNone();

    [Fact]
    public void Every_folder_of_tests_mirrors_one_of_the_library() => TestMirror.FindHomeless(SourceFolders, TestFolders).ShouldBeNone();

    [Fact]
    public void Every_layer_and_every_format_says_what_lives_there() =>
        FolderReadmes.FindWanting(FolderReadmes.Of(SourceFolders)).ShouldBeNone();

    [Fact]
    public void No_comment_puts_work_off() =>
        OpenEnds.Find(Repository.Files(".", "*.cs").Select(path => (path, File.ReadAllText(Repository.PathOf(path))))).ShouldBeNone();

    [Fact]
    public void No_project_file_states_a_version() =>
        Repository.Files(".", "*.csproj")
            .SelectMany(path => Projects.FindVersions(path, File.ReadAllText(Repository.PathOf(path))))
            .ShouldBeNone();

    [Fact]
    public void There_is_no_folder_of_documents_apart_from_the_code() => Directory.Exists(Repository.PathOf("docs")).Should().BeFalse();

    [Theory]
    [InlineData("// TO\u0044O: later")]
    [InlineData("/* FIX\u004dE */ class A;")]
    [InlineData("/// <summary>HA\u0043K</summary>\nclass A;")]
    [InlineData("class A { int B => throw new NotImplemented\u0045xception(); }")]
    public void An_open_end_is_found(string code) => OpenEnds.Find([("A.cs", code)]).Should().ContainSingle();

    [Theory]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"A\" Version=\"1.0\" /></ItemGroup></Project>")]
    [InlineData("<Project><PropertyGroup><Version>1.0</Version></PropertyGroup></Project>")]
    [InlineData("<Project><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>")]
    public void A_version_in_a_project_is_found(string xml) => Projects.FindVersions("a.csproj", xml).Should().ContainSingle();

    [Fact]
    public void An_untested_folder_is_found() => TestMirror.FindUntested(["Dates/Text", "Claims"], ["Dates/Text"]).Should().Equal("Claims");

    [Fact]
    public void A_homeless_folder_of_tests_is_found() =>
        TestMirror.FindHomeless(["Dates/Text"], ["Dates", "Dates/Old", "Laws", "Corpora/edtf"]).Should().Equal("Dates/Old");

    [Theory]
    [InlineData(null, "Dates has no README.md")]
    [InlineData("Dates live here.", "Dates has a README.md without a title")]
    [InlineData("# Dates\n\nNothing else.", "Dates has a README.md that says too little of what lives there")]
    [InlineData(
        "# Dates\n\nDates as EDTF has them: partial, uncertain, approximate and open ones, with their bounds, their order, their " +
        "relations, and the words in which people write them down.",
        "Dates has a README.md that does not say what may not live there")]
    public void A_folder_that_says_too_little_of_itself_is_found(string? readme, string offence) =>
        FolderReadmes.FindWanting([("Dates", readme)]).Should().Equal(offence);
}
