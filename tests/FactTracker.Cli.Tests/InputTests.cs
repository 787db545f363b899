namespace FactTracker.Cli.Tests;

public sealed class InputTests
{
    public static TheoryData<string, string> NoClaimSets => new()
    {
        { "", "empty" },
        { "  \n ", "empty but for white space" },
        { "PK\u0003\u0004 garbage", "no JSON" },
        { "[1, 2]", "no object" },
        { "\0\0\0\0", "nothing but nulls" },
        { "\uFEFF\uFEFF{}", "a byte order mark too many" },
        { new string('[', 1_000_000), "a million lists" },
        { "\"text\"", "no object" },
    };

    [Theory]
    [MemberData(nameof(NoClaimSets))]
    public async Task What_is_no_claim_set_is_told_in_one_line_and_exits_2(string text, string reason)
    {
        using var folder = new Folder();
        foreach (var verb in (string[])["check", "list", "show", "convert"])
        {
            var run = await CommandRun.Of(verb, folder.Write("bad.json", text));

            run.Code.Should().Be(2, reason);
            run.ErrorLines.Should().ContainSingle().Which.Should().Contain("bad.json is not a claim set");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage\nmore\n")]
    public async Task What_is_no_claim_set_in_the_line_form_exits_2_too(string text)
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("check", folder.Write("bad.claims.jsonl", text));

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("bad.claims.jsonl is not a claim set");
    }

    [Fact]
    public async Task A_missing_file_is_told_in_one_line_and_exits_2()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("check", folder["none.json"]);

        run.Code.Should().Be(2);
        run.ErrorLines.Should().Equal($"facttracker: {folder["none.json"]} does not exist.");
    }

    [Fact]
    public async Task A_directory_is_told_in_one_line_and_exits_2()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("list", folder.Path);

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("is a directory");
    }

    [Fact]
    public async Task A_file_without_permission_is_reported_in_one_line_and_exits_2()
    {
        if (Environment.IsPrivilegedProcess) Assert.Skip("This process has permission to read every file.");
        using var folder = new Folder();
        folder.Write("secret.json", Sets.Friendly);
        if (OperatingSystem.IsWindows()) Assert.Skip("Permissions are told otherwise here.");
        else File.SetUnixFileMode(folder["secret.json"], UnixFileMode.None);

        var run = await CommandRun.Of("check", folder["secret.json"]);

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("cannot be read: permission denied");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "-")]
    [InlineData("list")]
    [InlineData("show", "-")]
    [InlineData("convert")]
    public async Task Standard_input_is_read_without_a_file_or_for_a_hyphen(params string[] arguments) =>
        (await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, arguments)).Code.Should().Be(0);

    [Fact]
    public async Task The_form_is_told_by_the_text()
    {
        var lines = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "convert", "--to", "jsonl");
        var run = await CommandRun.Of(new Surroundings { Input = lines.Out }, "list");

        run.Lines.Should().HaveCount(3);
    }

    [Fact]
    public async Task From_overrides_what_the_text_tells()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "check", "--from", "jsonl");

        run.Code.Should().Be(1);
    }

    public static TheoryData<string, string, int> OrdinaryFaults => new()
    {
        { "blank-tag.ris", "TY  - BOOK\r\nTI  - A title\r\nM3  - \r\nER  - \r\n", 0 },
        {
            "empty-page.json",
            """{"@context":"https://schema.org","@type":"ClaimReview","mainEntityOfPage":"","claimReviewed":"C","reviewRating":{"alternateName":"False"}}""",
            0
        },
        {
            "blank-page.json",
            """{"@context":"https://schema.org","@type":"ClaimReview","mainEntityOfPage":{"@id":" "},"claimReviewed":"C","reviewRating":{"alternateName":"False"}}""",
            0
        },
    };

    [Theory]
    [MemberData(nameof(OrdinaryFaults))]
    public async Task A_blank_value_is_no_reason_to_give_up(string name, string text, int code)
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("check", folder.Write(name, text), folder.Write("a.json", Sets.Friendly));

        run.Code.Should().Be(code, run.Error);
        run.Error.Should().NotContain("internal error").And.Contain("2 files");
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException), true)]
    [InlineData(typeof(ArgumentException), true)]
    [InlineData(typeof(OperationCanceledException), false)]
    [InlineData(typeof(OutOfMemoryException), false)]
    public void A_fault_of_a_reader_is_one_line_about_its_file(Type type, bool isOne) =>
        (InputFaults.Of((Exception)Activator.CreateInstance(type)!, "a.json")?.Message.StartsWith(
            "a.json cannot be read: internal error", StringComparison.Ordinal) == true).Should().Be(isOne);
}
