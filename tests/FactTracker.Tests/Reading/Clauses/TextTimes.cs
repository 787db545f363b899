namespace FactTracker.Tests.Reading.Clauses;

/// <summary>Texts of several sentences, in the form of <see cref="SentenceTimes"/>.</summary>
internal static class TextTimes
{
    public static readonly (string Text, string Expected)[] Rows =
    [
        // A time carries to the next sentences of its paragraph.
        ("In 2019 the farm sold 40 tonnes of wool. It employed 90 people.", "40=2019; 90=2019"),
        ("In 2019 the farm sold 40 tonnes of wool. Exports were $5m and costs were $2m.", "40=2019; $5m=2019; $2m=2019"),
        ("In 2019 the farm sold 40 tonnes of wool. It employs 120 people.", "40=2019; 120=-"),
        ("In 2019 the farm sold 40 tonnes of wool. It has lost $5m.", "40=2019; $5m=-"),
        ("In 2019 the farm sold 40 tonnes of wool.\n\nIts rival lost $5m.", "40=2019; $5m=-"),
        ("In 2019 the farm sold 40 tonnes of wool.\n\nIts rival failed. It lost $5m.", "40=2019; $5m=-"),
        ("On 3 May 2024 the dam burst. It flooded 400 homes and killed 12 people.", "400=2024-05-03; 12=2024-05-03"),
        ("In 2019 the farm sold 40 tonnes. In 2021 it sold 55 tonnes. It lost $5m.", "40=2019; 55=2021; $5m=2021"),
        ("In 2019 the farm sold 40 tonnes of wool. Exports fell by 5% in 2021 and 2022. It lost $5m.", "40=2019; 5%=-; $5m=-"),
        ("The farm, founded in 1950, prospered. It lost $5m.", "$5m=-"),
        ("The ministry spoke on Tuesday. Exports fell by 5%.", "5%=-"),
        ("Exports fell by 5%, the ministry said on Tuesday. Imports rose by 7%.", "5%=- @2025-09-16; 7%=-"),
        ("The storm struck in August 2024. It killed 31 people and destroyed 400 houses.", "31=2024-08; 400=2024-08"),
        ("The storm struck in August 2024. It will cost $3bn.", "$3bn=-"),
        ("The rate was 4% in 2015, against 9% in 1990. Wages rose by 2%.", "4%=2015; 9%=1990; 2%=2015"),

        ("In 2019 the farm sold 40 tonnes. It had planted 90 hectares.", "40=2019; 90=-"),
        ("In 2019 the club sold 40,000 tickets. That is 9 per cent more than planned.", "40,000=2019; 9 per=2019"),
        ("In 2019 the club sold 40,000 tickets. That is an increase of 9 per cent.", "40,000=2019; 9 per=-"),
        ("The share rose from 22% in 2019 to 74% in 2022. It was 81% in the capital.", "22%=2019; 74%=2022; 81%=2022"),

        // A report's own period carries to its other paragraphs.
        ("Retail sales rose by 1.7% in July, the office said on Friday.\n\nFood sales were up 5.6%. The firm has 40 shops.",
            "1.7%=2025-07 @2025-09-12; 5.6%=2025-07; 40=-"),
        ("Shop sales in July\n\nRetail sales rose by 1.7%, the office said on Friday.\n\nFood sales were up 5.6%.",
            "1.7%=2025-07; 5.6%=2025-07"),
        ("Kolb reported second-quarter sales of $5m on Tuesday.\n\nCosts rose 3%.", "$5m=2025-34; 3%=2025-34"),
        ("Retail sales rose by 1.7% in July, the office said on Friday.\n\nOnline sales made up 26%, down from 27% a month earlier.",
            "26%=2025-07; 27%=2025-06"),
        ("Retail sales rose by 1.7% in July, the office said on Friday.\n\nAnalysts had expected 0.4%.", "1.7%=2025-07; 0.4%=-"),
        ("Retail sales rose by 1.7% in July, the office said on Friday.\n\nThe van, which cost $9,000, was old.", "$9,000=-"),
        ("Retail sales rose by 1.7% in July, the office said on Friday.\n\nIn 2019 sales fell 4%.\n\nFood sales were up 5.6%.",
            "4%=2019; 5.6%=-"),
        ("Retail sales rose by 1.7% in July, the office said on Friday.\n\nThe roof cost $9,000.", "$9,000=-"),
        ("Retail sales rose by 1.7% in July, the office said on Friday.\n\nCore sales, which exclude fuel, edged up 3%.",
            "3%=2025-07"),
        ("The city built 300 homes in July.\n\nIts rival lost $5m.", "300=2025-07; $5m=-"),

        // A poll's own period carries to the numbers taken from it.
        ("The poll of 2,014 adults, carried out between 9 and 12 September, put the party on 34%. Of those polled, 20% had not decided.",
            "34%=2025-09-09/2025-09-12; 20%=2025-09-09/2025-09-12"),
        ("Researchers surveyed 1,000 drivers in May 2024. Some 41% of respondents said they had been fined.", "41%=2024-05"),
        ("A poll of 1,204 adults, carried out on 3-5 May 2025, put the party on 41%, up three points since April.",
            "41%=2025-05-03/2025-05-05; three=2025-05-03/2025-05-05"),
        ("A poll of 1,204 adults, carried out on 3-5 May 2025, put it on 41%.\n\nAmong women, 46% said they would stay.",
            "46%=2025-05-03/2025-05-05"),
        ("A poll of 1,204 adults, carried out on 3-5 May 2025, put it on 41%.\n\nTurnout was 46%.", "46%=-"),
        ("Researchers surveyed 1,000 drivers in May 2024. The tunnel will cost $4bn.", "$4bn=-"),

        // Times that are counted from other times.
        ("The club was founded in 2003. Two years later it had 400 members.", "400=2005"),
        ("Sales were $9m in 2016. A year earlier they were $12m.", "$9m=2016; $12m=2015"),
        ("Sales were $9m in 2016. The following year they reached $14m.", "$9m=2016; $14m=2017"),
        ("Sales were $9m in 2016, and $14m the year after.", "$9m=2016; $14m=2017"),
        ("Sales were $9m in 2016, up from $8m the year before.", "$9m=2016; $8m=2015"),
        ("Sales were $9m in 2016, up from $8m the previous year.", "$9m=2016; $8m=2015"),
        ("The act was passed in October 1987. In November 300 people were jailed.", "300=1987-11"),
        ("The act was passed in October 1987. In March 300 people were jailed.", "300=-"),
        ("The bank failed on 3 March 1998. The next day 200 people were dismissed.", "200=1998-03-04"),
        ("In 1998 the bank failed. That year 200 people were dismissed.", "200=1998"),
        ("Prices rose by 3% in August. A year earlier they rose by 6%.", "3%=2025-08; 6%=2024-08"),
        ("Prices rose by 3% in August. In the same month of 2023 they rose by 6%.", "3%=2025-08; 6%=2023-08"),
        ("The firm opened in 2003. Two weeks later it had 40 customers.", "40=-"),
        ("He came to power. Two years later he had 400 guards.", "400=-"),
        ("Ms Kerr was born in 1961. In March she raised $2m.", "$2m=-"),
    ];
}
