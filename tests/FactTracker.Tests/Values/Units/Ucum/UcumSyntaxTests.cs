using CsCheck;
using FactTracker.Values;

namespace FactTracker.Tests.Values.Units.Ucum;

public sealed class UcumSyntaxTests
{
    private static readonly Gen<string> GenUnit = Gen.OneOf(
        "m", "km", "g", "mg", "s", "min", "[in_i]", "10*", "m[Hg]", "cal_[15]", "B[10.nV]", "%", "Cel", "[pi]", "u[IU]", "Kibit",
        "'", "''", "g%");

    private static readonly Gen<string> GenComponent = Gen.Select(
        GenUnit, Gen.OneOf("", "2", "-1", "+3", "12"), Gen.OneOf("", "{x}", "{dry_mass}"),
        (unit, exponent, annotation) => unit + exponent + annotation);

    private static readonly Gen<string> GenFlatTerm = Gen.Select(
        GenComponent, Gen.Select(Gen.OneOf(".", "/"), Gen.OneOf(GenComponent, Gen.OneOf("12", "100{cells}", "{cells}"))).List[0, 4],
        (first, rest) => first + string.Concat(rest.Select(pair => pair.Item1 + pair.Item2)));

    private static readonly Gen<string> GenTerm = Gen.Select(
        Gen.OneOf("", "/"), GenFlatTerm, GenFlatTerm, Gen.Int[0, 16],
        (slash, left, right, depth) => $"{slash}{left}.{new string('(', depth)}{right}{new string(')', depth)}");

    public static TheoryData<string> Valid =>
    [
        "m", "km", "kg", "s", "ms", "Cel", "mol", "mmol/L", "m/s", "m/s2", "m.s-2", "kg.m/s2", "m2", "m-1", "m+2", "rad", "mrad", "sr",
        "cd", "l", "L", "mL", "dL", "har", "t", "Mt", "kt", "bar", "mbar", "h", "d", "a", "wk", "mo", "eV", "MeV", "u", "pc", "kpc", "AU",
        "deg", "'", "''", "W", "kW", "MW", "GW.h", "TW.h", "kW.h", "J", "Wb", "By", "kBy", "KiBy", "MiBy", "GiBy", "Mibit", "bit",
        "bit_s", "Bd", "dB", "Np", "10*3", "10*-7", "10^", "10*", "10*3/uL", "10*6.[CFU]/L", "10.uN.s/(cm5.m2)", "1", "100", "/min",
        "/10*9", "/100", "/100{WBCs}", "1.5", "[in_i]", "[ft_i]", "[mi_i]/h", "[lb_av]", "[degF]", "[pH]", "[IU]/mL", "k[IU]/L", "u[IU]",
        "[in_i'H2O]", "mm[Hg]", "m[H2O]", "cm[H2O]/L/s", "[Amb'a'1'U]", "[m/s2/Hz^(1/2)]", "[CCID_50]", "B[10.nV]", "B[SPL]", "dB[mV]",
        "cal_[15]", "kcal_th", "cal_m", "%[slope]", "g%", "mg%", "{people}", "{#}/[HPF]", "g{fat}", "m2{skin}/d", "%{vol}",
        "kg{wet'mass}/m3", "nmol/mmol{creat}", "{a.b/c(d)}", "(m)", "((m))", "(m/s)", "m/(s.kg)", "/(12.h)", "mL/(8.h)/kg",
        "(m.(s/(kg)))", "dam", "dag", "daL", "Ym", "yg", "hPa", "mho", "tex", "dtex", "mGal", "kgf", "[ly]", "M[ly]", "mosm", "meq/L",
        "nkat", "circ", "sph",
    ];

    public static TheoryData<string, string> Invalid => new()
    {
        { "", "nothing" },
        { " ", "a blank" },
        { "m ", "a blank" },
        { "k m", "a blank" },
        { "KM", "case-sensitive" },
        { "Kg", "case-sensitive" },
        { "cel", "case-sensitive" },
        { "metre", "a name is no symbol" },
        { "cases", "a noun" },
        { "people", "a noun" },
        { "states", "a noun" },
        { "scientists", "a noun" },
        { "votes", "a noun" },
        { "ha", "a year takes no prefix; the hectare is har" },
        { "kmin", "a minute takes no prefix" },
        { "k%", "per cent takes no prefix" },
        { "k[in_i]", "an inch takes no prefix" },
        { "kkm", "one prefix" },
        { "k", "a prefix alone" },
        { "da", "a prefix alone" },
        { "in_i", "the brackets belong to the symbol" },
        { "[in_i", "not closed" },
        { "in_i]", "not opened" },
        { "[]", "no symbol" },
        { "[xyz]", "not in the table" },
        { "m//s", "two operators" },
        { "m./s", "two operators" },
        { "m.", "ends with an operator" },
        { "m/", "ends with an operator" },
        { ".m", "begins with a point" },
        { "//m", "two slashes" },
        { "/", "nothing to divide by" },
        { "(/m)", "the leading slash is for the whole" },
        { "m-", "a sign without digits" },
        { "m+", "a sign without digits" },
        { "m--2", "two signs" },
        { "m2s", "no operator" },
        { "2m", "no operator" },
        { "m(s)", "no operator" },
        { "(m)s", "no operator" },
        { "(m)2", "no exponent after parentheses" },
        { "(m){x}", "no annotation after parentheses" },
        { "m^2", "no such sign" },
        { "m*s", "no such sign" },
        { "m·s", "no such sign" },
        { "µm", "the prefix is u" },
        { "°C", "the symbol is Cel" },
        { "-1", "a factor has no sign" },
        { "(m", "not closed" },
        { "m)", "not opened" },
        { "()", "empty parentheses" },
        { "m{", "not closed" },
        { "m}", "not opened" },
        { "m{}", "says nothing" },
        { "m{a{b}}", "annotations do not nest" },
        { "m{a b}", "a blank" },
        { "{Bürger}", "beyond ASCII" },
        { "m{a}{b}", "two annotations" },
        { "{a}m", "an annotation follows its unit" },
        { "m{a}2", "the exponent comes first" },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void Expression_is_accepted(string text) => UcumSyntax.IsValid(text).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Other_text_is_refused(string text, string because) => UcumSyntax.IsValid(text).Should().BeFalse(because);

    [Fact]
    public void Terms_of_the_grammar_are_accepted() => GenTerm.Sample(term => UcumSyntax.IsValid(term));

    [Fact]
    public void Terms_with_a_stray_character_at_the_end_are_refused() =>
        Gen.Select(GenTerm, Gen.OneOf('.', '/', '(', ')', '{', '[', '-', ' ', '·'))
            .Sample((term, stray) => !UcumSyntax.IsValid(term + stray));

    [Fact]
    public void Any_text_gets_an_answer() =>
        Gen.String[Gen.OneOf([.. "mkgs10*^[]{}()./+-2'%_ü "]), 0, 300].Sample(text => { UcumSyntax.IsValid(text); });

    [Fact]
    public void Length_and_depth_have_a_limit()
    {
        UcumSyntax.IsValid(string.Join('.', Enumerable.Repeat("m", 128))).Should().BeTrue();
        UcumSyntax.IsValid(string.Join('.', Enumerable.Repeat("m", 129))).Should().BeFalse();
        UcumSyntax.IsValid(Nested(UcumSyntax.MaxDepth)).Should().BeTrue();
        UcumSyntax.IsValid(Nested(UcumSyntax.MaxDepth + 1)).Should().BeFalse();
    }

    private static string Nested(int depth) => new string('(', depth) + "m" + new string(')', depth);
}
