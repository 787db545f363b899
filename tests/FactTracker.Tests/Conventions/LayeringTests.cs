using Microsoft.CodeAnalysis;

namespace FactTracker.Tests.Conventions;

public sealed class LayeringTests
{
    private const string GeneratedPart = "CS8795"; // The body of a method that a source generator writes.
    private static readonly IReadOnlyList<FolderArrow> Arrows = FolderArrows.Of(FileArrows.OfLibrary);

    [Fact]
    public void Everything_in_the_library_is_bound_so_that_no_arrow_is_missed()
    {
        Effort.NeedsPrograms("compiles the library a second time");
        CodeBase.Library.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != GeneratedPart).ShouldBeNone();
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_list_of_layers() =>
        CodeBase.Library.Trees.Select(CodeBase.Library.FolderOf).Select(Layers.Of).Distinct().Where(layer => !Layers.IsListed(layer))
            .ShouldBeNone();

    [Fact]
    public void Folders_use_only_what_lies_below_them() =>
        Arrows.Where(arrow => !Layers.Allow(Layers.Of(arrow.From), Layers.Of(arrow.To))).ShouldBeNone();

    [Fact]
    public void Folders_do_not_use_each_other_in_a_circle() => FolderCycles.Find(Arrows).ShouldBeNone();

    [Fact]
    public void Files_of_a_format_do_not_use_each_other_in_a_wide_circle() => FileCircles.Find(FileArrows.OfLibrary).ShouldBeNone();

    [Fact]
    public void The_library_has_the_arrows_everybody_knows_of() =>
        Arrows.Select(arrow => (arrow.From, arrow.To))
            .Should()
            .Contain([("Claims", "Sources"), ("Values", "Dates"), ("Serialization", "Claims")]);

    public static TheoryData<string, string> Uses => new()
    {
        { "a name", "class Low { High? _high; }" },
        { "an inferred type",
            "class Low { object M() { var high = Made.Of(this); return high; } } static class Made { public static High Of(object o) => " +
            "null!; }" },
        { "a target-typed new", "class Low { void Take(High high) { } void M() => Take(new()); }" },
        { "an argument of a generic", "class Low : List<High>;" },
        { "an element of an array", "class Low { High[] _all = []; }" },
        { "a member of it", "class Low { int M() => High.Number; }" },
        { "an extension of it", "class Low { int M() => 1.Extended; }" },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void A_use_of_a_higher_folder_is_found_through(string what, string low)
    {
        var code = CodeBase.Of(
            ("Dates/Low.cs", low),
            (
                "Claims/High.cs",
                "class High { public static int Number; } static class Extensions { extension(int i) { public int Extended => i; } }"));

        FolderArrows.Find(code).Should().Contain(arrow => arrow.From == "Dates" && arrow.To == "Claims", because: what);
    }

    [Fact]
    public void A_mention_in_documentation_is_no_use() =>
        FolderArrows.Find(CodeBase.Of(
            ("Dates/Low.cs", "/// <summary>See <see cref=\"High\"/>.</summary>\nclass Low;"), ("Claims/High.cs", "class High;")))
            .Should().BeEmpty();

    [Theory]
    [InlineData("Serialization/Converters/Types.cs", "[Obsolete] partial class Low;", false)]
    [InlineData("Serialization/Converters/Types.cs", "[Obsolete] partial class Low { int _more; }", true)]
    [InlineData("Serialization/Types.cs", "[Obsolete] partial class Low;", true)]
    public void A_partial_declaration_of_attributes_beside_the_converters_is_no_place_of_its_type(string path, string text, bool isPlace) =>
        FolderArrows.Find(CodeBase.Of(("Dates/Low.cs", "partial class Low;"), ("Values/Use.cs", "class Use { Low? _low; }"), (path, text)))
            .Any(arrow => arrow.From == "Values" && arrow.To.StartsWith("Serialization", StringComparison.Ordinal)).Should().Be(isPlace);

    [Theory]
    [InlineData("[JsonConverter(typeof(High))] enum Low;", false)]
    [InlineData("[JsonConverter(typeof(High))] class Low;", true)]
    [InlineData("[Other(typeof(High))] enum Low;", true)]
    public void The_converter_that_an_enum_names_is_no_use(string low, bool isUse) =>
        FolderArrows.Find(CodeBase.Of(("Dates/Low.cs", low), ("Serialization/High.cs", "class High;"), ("Dates/Attributes.cs", Attributes)))
            .Any(arrow => arrow.To == "Serialization").Should().Be(isUse);

    private const string Attributes =
        "class JsonConverterAttribute(Type type) : Attribute; class OtherAttribute(Type type) : Attribute;";

    [Theory]
    [InlineData("Dates", "Claims", false)]
    [InlineData("Claims", "Dates", true)]
    [InlineData("Serialization", "Checking", false)]
    [InlineData("Checking", "Serialization", true)]
    [InlineData("Json", "Problems", false)]
    [InlineData("Interchange/Formats/BibTeX", "Interchange/Formats/Ris", false)]
    [InlineData("Interchange/Formats/BibTeX", "Interchange/Shared/Csl", true)]
    [InlineData("Interchange/Shared/Csl", "Interchange/Formats/BibTeX", false)]
    [InlineData("Interchange/Formats/BibTeX", "Serialization", true)]
    [InlineData("Nowhere", "Primitives", false)]
    public void A_layer_may_use_another_when_the_list_says_so(string from, string to, bool allowed) =>
        Layers.Allow(Layers.Of(from), Layers.Of(to)).Should().Be(allowed);

    [Fact]
    public void A_circle_is_found_among_sisters_at_any_depth() =>
        FolderCycles.Find([new("A/X", "B", ""), new("B", "C/Y", ""), new("C", "A", ""), new("D/X", "D/Y", ""), new("D/Y", "D/X", "")])
            .Should().Equal(
                "A is in a circle with B, C", "B is in a circle with A, C", "C is in a circle with A, B", "D/X is in a circle with D/Y",
                "D/Y is in a circle with D/X");

    [Fact]
    public void A_circle_is_found_between_a_folder_and_its_own_subfolders() =>
        FolderCycles.Find([new("E", "E/X", ""), new("E/X/Deep", "E", "")])
            .Should()
            .Equal("E/*.cs is in a circle with E/X", "E/X is in a circle with E/*.cs");

    [Fact]
    public void A_circle_is_found_by_way_of_a_subfolder() =>
        FolderCycles.Find([new("E", "E/X", ""), new("E/X", "E/Y", ""), new("E/Y", "E", "")]).Should().HaveCount(3);

    [Theory]
    [InlineData("E", "E/X")]
    [InlineData("E/X", "E")]
    [InlineData("E/X", "E/Y")]
    public void A_folder_and_its_subfolders_may_use_each_other_one_way(string from, string to) =>
        FolderCycles.Find([new(from, to, "")]).Should().BeEmpty();

    [Theory]
    [InlineData("Reader", "Tokens Values Places")]
    [InlineData("Reader", "ReaderFormat")]
    public void A_circle_of_files_is_found_when_it_is_wide_or_goes_through_the_format(string first, string others) =>
        FileCircles.Find(Ring([first, .. others.Split(' ')])).Should().ContainSingle().Which.Should().Contain(first);

    [Theory]
    [InlineData("Date", "Grammar Conversion")]
    [InlineData("Node", "Node.Text Node.Values Node.Order Graph")]
    public void A_narrow_circle_of_files_is_not(string first, string others) =>
        FileCircles.Find(Ring([first, .. others.Split(' ')])).Should().BeEmpty();

    private static IEnumerable<FileArrow> Ring(string[] names) =>
        names.Select((
            name,
            i) => new FileArrow($"Interchange/Formats/Some/{name}.cs", $"Interchange/Formats/Some/{names[(i + 1) % names.Length]}.cs", ""));
}
