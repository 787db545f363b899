namespace FactTracker.Tests.Conventions;

public sealed class FileShapeTests
{
    private static readonly IReadOnlyList<(string Path, string Text)> Source = Read("src");

    private static readonly IReadOnlyList<(string Path, string Text)> Tests = Read("tests");

    [Fact]
    public void No_source_file_is_long() => FileShape.FindLong([.. Source, .. Tests]).ShouldBeNone();

    [Fact]
    public void Most_source_files_are_short() =>
        FileShape.MedianOf(Source.Select(file => file.Text)).Should().BeLessThan(FileShape.MedianLines);

    [Fact]
    public void No_line_is_wide() => FileShape.FindWide([.. Source, .. Tests]).ShouldBeNone();

    public static TheoryData<string, string, bool> Lines => new()
    {
        { "src/A.cs", "class A { int B; } // " + new string('x', 118), false },
        { "src/A.cs", "class A { int B; } // " + new string('x', 119), true },
        { "src/A.cs", "class A { string B = \"" + new string('x', 140) + "\"; }", true },
        { "tests/A.cs", "class A { string B = \"" + new string('x', 140) + "\"; }", false },
        { "tests/A.cs", "class A { string B = $\"{1}" + new string('x', 140) + "\"; }", false },
        { "src/A.cs", "class A { string B =\n\"\"\"\n" + new string('x', 150) + "\n\"\"\"; }", false },
        { "tests/A.cs", "class A { int " + new string('x', 140) + "; }", true },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_wide_line_is_found_unless_it_is_data(string path, string text, bool isWide) =>
        FileShape.FindWide([(path, text)]).Any().Should().Be(isWide);

    [Fact]
    public void Each_file_holds_the_type_of_its_name() => FileShape.FindMisnamed([.. Source, .. Tests]).ShouldBeNone();

    [Theory]
    [InlineData("A.cs", "class A; class B;", "A.cs holds A and B; one type a file")]
    [InlineData("A.cs", "namespace N; delegate void A(); enum B { C }", "A.cs holds A and B; one type a file")]
    [InlineData("A.cs", "class B { class C; }", "A.cs holds B, which is not its name")]
    [InlineData("A.cs", "[X] partial class B;", "A.cs holds B, which is not its name")]
    [InlineData("Serialization/Converters/A.cs", "[X] partial class B { int C; }", "Serialization/Converters/A.cs holds B, which is not its name")]
    public void A_misnamed_file_is_found(string path, string text, string offence) =>
        FileShape.FindMisnamed([(path, text)]).Should().Equal(offence);

    [Theory]
    [InlineData("src/A.cs", "namespace N { class A { class B; } }")]
    [InlineData("src/A.Text.cs", "partial class A;")]
    [InlineData("src/List{T}.cs", "class List<T>;")]
    [InlineData("src/Program.cs", "return 0;")]
    [InlineData("src/Serialization/Converters/A.cs", "[X] partial class B; [X] partial class C;")]
    public void A_well_named_file_is_not(string path, string text) => FileShape.FindMisnamed([(path, text)]).Should().BeEmpty();

    [Fact]
    public void A_long_file_is_found() =>
        FileShape.FindLong([("Long.cs", new string('\n', FileShape.MostLines + 1)), ("Short.cs", new string('\n', FileShape.MostLines))])
            .Should().Equal("Long.cs has 401 lines, more than 400");

    [Fact]
    public void The_median_is_the_length_in_the_middle() => FileShape.MedianOf(["\n", "\n\n\n", "\n\n"]).Should().Be(2);

    private static List<(string Path, string Text)> Read(string folder) =>
        [.. Repository.Files(folder, "*.cs").Select(path => (path, File.ReadAllText(Repository.PathOf(path))))];
}
