using System.Runtime.Versioning;
using FactTracker.Interchange;
using FactTracker.Serialization.Writing;

namespace FactTracker.Tests.Serialization.Writing;

/// <summary>A file is replaced whole or not at all, and stays what it was in all but its content.</summary>
[UnsupportedOSPlatform("windows")] // Where permissions are told otherwise.
public sealed class ReplacedFileTests : IDisposable
{
    private static readonly ClaimSet Set = new() { Claims = [new Claim("c") { Text = "t" }] };
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facttracker-");

    private IEnumerable<string> Names => _folder.EnumerateFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_is_given_up_leaves_the_old_file_and_nothing_beside_it()
    {
        File.WriteAllText(PathOf("a"), "old");
        using (var file = new ReplacedFile(PathOf("a"))) file.Stream.Write("new"u8);

        File.ReadAllText(PathOf("a")).Should().Be("old");
        Names.Should().Equal("a");
    }

    [Fact]
    public void Two_at_once_do_not_spoil_each_other()
    {
        using (var first = new ReplacedFile(PathOf("a")))
        using (var second = new ReplacedFile(PathOf("a")))
        {
            first.Stream.Write("first"u8);
            second.Stream.Write("second"u8);
            second.Commit();
            first.Commit();
        }

        File.ReadAllText(PathOf("a")).Should().Be("first");
        Names.Should().Equal("a");
    }

    [Fact]
    public void What_a_killed_process_left_is_deleted_and_what_is_another_files_is_not()
    {
        foreach (var name in (string[])["a.1-1.writing", "a.77-3.writing", "b.1-1.writing", "a.txt", "xa.1-1.writing"])
        {
            File.WriteAllText(PathOf(name), "half");
        }

        Set.Save(PathOf("a"));

        Names.Should().Equal("a", "a.txt", "b.1-1.writing", "xa.1-1.writing");
    }

    [Theory]
    [InlineData(0x6E, 245)]
    [InlineData(0x11B, 127)]
    [InlineData(0x1F600, 63)]
    public void A_name_as_long_as_the_file_system_allows_is_written(int letter, int count)
    {
        var name = string.Concat(Enumerable.Repeat(char.ConvertFromUtf32(letter), count));
        Set.Save(PathOf(name));
        using (var abandoned = new ReplacedFile(PathOf(name))) abandoned.Stream.Write("half"u8);

        Names.Should().Equal(name);
    }

    [Fact]
    public async Task A_pipe_is_written_and_stays_a_pipe()
    {
        var path = PathOf("pipe");
        using (var make = System.Diagnostics.Process.Start("mkfifo", path))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        var read = Task.Run(() => File.ReadAllText(path), TestContext.Current.CancellationToken);

        await TableFormat.Csv.WriteFileAsync(Set, path, cancellationToken: TestContext.Current.CancellationToken);

        (await read).Should().Be("id,text\r\nc,t\r\n");
        Names.Should().Equal("pipe");
    }

    [Fact]
    public void A_full_device_is_an_error_and_stays_a_device()
    {
        if (!File.Exists("/dev/full")) Assert.Skip("There is no /dev/full.");
        FluentActions.Invoking(() => Set.Save("/dev/full")).Should().Throw<IOException>();
        File.Exists("/dev/full").Should().BeTrue();
    }

    [Fact]
    public void What_is_unfinished_when_the_process_exits_is_deleted()
    {
        using var file = new ReplacedFile(PathOf("a"));
        file.Stream.Write("half"u8);

        ReplacedFile.DeleteUnfinished();

        Names.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_stays_a_link_even_to_what_is_not_there_yet(bool isThere)
    {
        if (isThere) File.WriteAllText(PathOf("target"), "old");
        File.CreateSymbolicLink(PathOf("near"), PathOf("target"));
        File.CreateSymbolicLink(PathOf("far"), PathOf("near"));

        Set.Save(PathOf("far"));

        new FileInfo(PathOf("far")).LinkTarget.Should().NotBeNull();
        new FileInfo(PathOf("target")).LinkTarget.Should().BeNull();
        ClaimSet.Load(PathOf("target")).Should().Be(Set);
        Names.Should().Equal("far", "near", "target");
    }

    [Theory]
    [InlineData("600")]
    [InlineData("640")]
    [InlineData("444")]
    [InlineData("777")]
    public void Permissions_are_kept_and_never_wider_while_writing(string octal)
    {
        var mode = (UnixFileMode)Convert.ToInt32(octal, 8);
        File.WriteAllText(PathOf("a"), "old");
        File.SetUnixFileMode(PathOf("a"), mode);

        using (var file = new ReplacedFile(PathOf("a")))
        {
            (File.GetUnixFileMode(file.Stream.Name) & ~mode).Should().Be(UnixFileMode.None);
            file.Commit();
        }

        File.GetUnixFileMode(PathOf("a")).Should().Be(mode);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_an_error_and_the_file_stays()
    {
        if (Environment.IsPrivilegedProcess) Assert.Skip("Whoever runs this may write everywhere.");
        File.WriteAllText(PathOf("a"), "old");
        File.SetUnixFileMode(_folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var save = () => Set.Save(PathOf("a"));

        save.Should().Throw<UnauthorizedAccessException>();

        File.SetUnixFileMode(_folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.ReadAllText(PathOf("a")).Should().Be("old");
    }

    [Fact]
    public void A_folder_is_not_replaced()
    {
        var save = () => Set.Save(_folder.FullName);

        save.Should().Throw<UnauthorizedAccessException>();
        Names.Should().BeEmpty();
    }

    [Fact]
    public void A_device_is_written_into_and_stays()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("There is no such device here.");
        var full = () => Set.Save("/dev/full");

        Set.Save("/dev/null");
        full.Should().Throw<IOException>().WithMessage("*space*");

        new FileInfo("/dev/null").Length.Should().Be(0);
        Directory.EnumerateFiles("/dev", "*.writing").Should().BeEmpty();
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
