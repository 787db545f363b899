namespace FactTracker.Tests.Conventions;

public sealed class SealednessTests
{
    [Fact]
    public void Nobody_outside_can_derive_from_a_public_type() => OpenTypes.Find(CodeBase.Library).ShouldBeNone();

    [Fact]
    public void The_closed_families_are_seen() =>
        PublicSurface.TypesOf(CodeBase.Library).Where(type => type.IsAbstract && !type.IsStatic).Select(type => type.Name)
            .Should().Contain(["ClaimValue", "DateStatement", "Word"]);

    [Theory]
    [InlineData("public class Open;")]
    [InlineData("public record Open;")]
    [InlineData("public abstract class Open { protected Open() { } }")]
    [InlineData("public abstract record Open { protected internal Open() { } }")]
    [InlineData("public static class Outer { public class Open; }")]
    public void An_open_type_is_found(string code) => OpenTypes.Find(CodeBase.Of(code)).Should().ContainSingle();

    [Theory]
    [InlineData("class Inner;")]
    [InlineData("public sealed class Closed;")]
    [InlineData("public static class Closed;")]
    [InlineData("public readonly record struct Closed;")]
    [InlineData("public interface IClosed;")]
    [InlineData("public enum Closed { One }")]
    [InlineData("public abstract record Closed { private protected Closed() { } } public sealed record Case : Closed;")]
    [InlineData("static class Outer { public class Hidden; }")]
    public void A_closed_type_is_not(string code) => OpenTypes.Find(CodeBase.Of(code)).Should().BeEmpty();
}
