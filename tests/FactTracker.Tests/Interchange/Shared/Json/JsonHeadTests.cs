using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Json;

public sealed class JsonHeadTests
{
    [Theory]
    [InlineData("{\"type\": \"bundle\", \"a\": [1, {\"b\": 2}], \"c\": nu", "type=bundle a= c=", "cut within a value")]
    [InlineData("{\"type\": \"bund", "type=", "cut within a string")]
    [InlineData("{\"ty", "", "cut within a name")]
    [InlineData("\uFEFF {\"a\": {\"b\": \"c\"", "a=", "a byte order mark, and a member within a member")]
    [InlineData("{\"a\": \"x\"} {\"b\": 1}", "a=x", "a second value")]
    [InlineData("{\"a\": \"\\ud800\", \"b\": 1}", "a=", "half a surrogate pair")]
    [InlineData("[{\"a\": 1}]", "", "a list")]
    [InlineData("a,b\n", "", "no JSON")]
    [InlineData("", "", "nothing")]
    public void The_members_of_the_first_object_are_told(string head, string expected, string because)
    {
        var members = JsonHead.Members(Encoding.UTF8.GetBytes(head));

        string.Join(' ', members.Select(member => $"{member.Key}={member.Value}")).Should().Be(expected, because);
    }
}
