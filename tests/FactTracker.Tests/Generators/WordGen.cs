using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Words of the format's lists, and now and then one that is on no list.</summary>
internal static class WordGen
{
    public static Gen<TWord> Of<TWord>()
        where TWord : Word<TWord>, IWordList<TWord> =>
        Gen.Frequency((8, Gen.OneOf(TWord.Known.ToArray())), (1, TextGen.NotBlank.Select(name => Word<TWord>.Parse(name, null))));
}
