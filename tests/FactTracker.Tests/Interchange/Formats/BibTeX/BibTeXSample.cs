namespace FactTracker.Tests.Interchange.Formats.BibTeX;

/// <summary>A file with whatever files have: macros, comments, both dialects, TeX, inheritance.</summary>
internal static class BibTeXSample
{
    public const string Text = """
        This is no entry, write to somebody@example.org about it.
        % @article{out, title = {Commented out}}
        @comment{@article{commented, title = {Not there}}}
        @string{ jcats = "Journal of " # {Cats} }
        @STRING(press = "A Press")
        @preamble{ "\newcommand{\noop}[1]{}" # " " }

        @article{smith-2020,
          author = {Ludwig van Beethoven and {A Society} and de la Vall{\'e}e Poussin, Jr., Charles and others},
          title = {On {\em Felis} \& {DNA} in G\"ottingen---a 50\% rise, na{\"\i}ve},
          journal = jcats, volume = 5, number = {3}, pages = "1--9",
          year = 2020, month = feb # "~15",
          doi = {10.1000/182}, url = {https://example.org/a\_b?c=1%20},
          langid = {british}, keywords = {cats, dogs}, abstract = {First.

          Second   one.}, file = {a.pdf:papers/a_b.pdf},
        }

        @InProceedings{doe-paper, crossref = {proc}, author = "Jo Doe", title = "A paper", pages = {1-2}}
        @proceedings{proc, title = {Proceedings of Cats}, editor = {Ed Itor}, publisher = press, year = {2019}}

        @online(news, author = {family=Doe, given=Jo, prefix=van}, title = {News}, date = {2004-06~/..}, urldate = {2021-02-03},
          eprint = {1234.5678}, eprinttype = {arXiv}, eprintclass = {cs})
        @misc{last, title = {In press}, year = {in press}, entrysubtype = {survey}}
        """;
}
