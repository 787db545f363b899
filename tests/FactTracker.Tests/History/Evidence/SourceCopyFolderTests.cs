using System.Text;
using FactTracker.History;

namespace FactTracker.Tests.History.Evidence;

public sealed class SourceCopyFolderTests : IDisposable
{
    private readonly DirectoryInfo _outer = Directory.CreateTempSubdirectory("facttracker-");
    private readonly string _folder;

    public SourceCopyFolderTests()
    {
        _folder = Path.Combine(_outer.FullName, "texts");
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_outer.FullName, "secret.txt"), "secret");
    }

    public void Dispose() => _outer.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private SourceCopyReading Find(string id, string? url = null, long maxBytes = SourceCopyFolder.DefaultMaxBytes) =>
        SourceCopyFolder.Open(_folder, maxBytes: maxBytes)
            .Find(new SourceId(id), url is null ? null : new Source(new SourceId(id)) { Url = new Url(url) });

    [Theory]
    [InlineData("note", "note.txt")]
    [InlineData("note", "note.md")]
    [InlineData("note", "note.cs")]
    [InlineData("note", "note")]
    [InlineData("v1.2", "v1.2.txt")]
    [InlineData("a:b", "a%3Ab.txt")]
    [InlineData("a+b", "a%2Bb.txt")]
    [InlineData("a+b", "a+b.txt")]
    [InlineData("https://example.org/a?b", "https%3A%2F%2Fexample.org%2Fa%3Fb.txt")]
    [InlineData("../secret", "..%2Fsecret.txt")]
    [InlineData("é", "%C3%A9.txt")]
    [InlineData("é", "é.txt")]
    public void Copy_is_named_by_the_id_of_the_source(string id, string file)
    {
        Write(file, "text");

        Find(id).Copy!.Text.Should().Be("text");
        Find("other").Should().Be(SourceCopyReading.None);
    }

    [Theory]
    [InlineData("index.json", "{ \"note\": \"sub/a.txt\", \"https://example.org/b\": \"sub/a.txt\" }")]
    [InlineData("index.tsv", "note\tsub/a.txt\r\nhttps://example.org/b\tsub/a.txt\n")]
    public void Index_names_files_by_id_or_address(string name, string index)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        Write("sub/a.txt", "text");
        Write(name, index);

        Find("note").Copy!.Text.Should().Be("text");
        Find("b", "https://example.org/b").Copy!.Text.Should().Be("text");
        SourceCopyFolder.Open(_folder).Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("../secret.txt", "not a path within the folder")]
    [InlineData("sub/../../secret.txt", "not a path within the folder")]
    [InlineData("/etc/passwd", "not a path within the folder")]
    [InlineData("C:\\\\secret.txt", "not a path within the folder")]
    [InlineData("", "names no file")]
    [InlineData("none.txt", "does not exist")]
    public void Nothing_outside_of_the_folder_is_read(string file, string fault)
    {
        Write("index.json", $"{{ \"note\": \"{file}\" }}");

        Find("note").Copy.Should().BeNull();
        Find("note").Fault.Should().Contain(fault);
    }

    [Fact]
    public void Links_that_lead_out_of_the_folder_are_not_followed()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "note.txt"), Path.Combine(_outer.FullName, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "sub"), _outer.FullName);
        Write("index.json", "{ \"other\": \"sub/secret.txt\" }");

        Find("note").Fault.Should().Contain("leads out of the folder");
        Find("other").Fault.Should().Contain("leads out of the folder");
    }

    [Fact]
    public void Links_within_the_folder_and_to_the_folder_are_followed()
    {
        Write("a.txt", "text");
        File.CreateSymbolicLink(Path.Combine(_folder, "note.txt"), Path.Combine(_folder, "a.txt"));
        var link = Path.Combine(_outer.FullName, "link");
        Directory.CreateSymbolicLink(link, _folder);

        SourceCopyFolder.Open(link).Find("note", null).Copy!.Text.Should().Be("text");
    }

    [Fact]
    public void Two_files_for_one_source_are_a_fault()
    {
        Write("note.txt", "a");
        Write("note.md", "b");

        Find("note").Fault.Should().Contain("note.md, note.txt");
    }

    [Fact]
    public void File_over_the_limit_is_a_fault()
    {
        Write("note.txt", "four");

        Find("note", maxBytes: 3).Fault.Should().Be("note.txt has 4 bytes, and the limit is 3.");
        Find("note", maxBytes: 4).Fault.Should().BeNull();
    }

    [Theory]
    [InlineData("index.json", "[1]", "not an object")]
    [InlineData("index.json", "{ \"note\": 1 }", "names no file")]
    [InlineData("index.json", "{", "not JSON")]
    [InlineData("index.json", "{ \"note\": \"a\", \"note\": \"b\" }", "named twice")]
    [InlineData("index.tsv", "note", "does not have two cells")]
    public void Index_with_a_fault_is_reported(string name, string index, string fault)
    {
        Write(name, index);

        var problem = SourceCopyFolder.Open(_folder).Problems.Should().ContainSingle().Which;

        problem.Code.Should().Be("FT1013");
        problem.Message.Should().Contain(fault);
    }

    public static TheoryData<byte[], string?> Bytes => new()
    {
        { [], "" },
        { [0xEF, 0xBB, 0xBF, (byte)'a'], "a" },
        { [0xFF, 0xFE, (byte)'a', 0], "a" },
        { [0xFE, 0xFF, 0, (byte)'a'], "a" },
        { Encoding.Latin1.GetBytes("caf\u00E9"), "caf\u00E9" },
        { [(byte)'a', 0, (byte)'b'], null },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Encoding_is_recognised(byte[] bytes, string? text)
    {
        var reading = new PlainCopyReader().Read(bytes);

        reading.Copy?.Text.Should().Be(text);
        (reading.Fault is null).Should().Be(text is not null);
        if (text is not null) reading.Copy!.Sha256.Should().Be(SourceCopy.HashOf(bytes));
    }
}
