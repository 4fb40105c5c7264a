<3001. >
VN  - Ovid Technologies
DB  - Embase
AN  - 699000001
PM  - 99000001 [https://www.ncbi.nlm.nih.gov/pubmed/?term=99000001]
ST  - Embase
AU  - Behan L.
AU  - Roe R.J.
IN  - (Behan, Roe) Example University,
      Exampletown
TI  - A title that
      goes on.
SO  - Example Journal. 8 (6) (pp 1048-1064), 2015. Date of Publication: September 2015.
AB  - An abstract.
IS  - 0000-0019 (ISSN print)
DO  - https://dx.doi.org/10.1000/example.2015
LG  - English.
PT  - Article.
YR  - 2015
MH  - *pain.

<3002. >
VN  - Ovid Technologies
DB  - Ovid MEDLINE(R) <1946 to present>
UI  - 99000002
AU  - Doe, Jane
TI  - Another.
SO  - Example Medicine. 9(7):600-5, 2008 Jul.
YR  - 2008

<3003. >
VN  - Ovid Technologies
DB  - APA PsycInfo <2015>
AN  - Peer Reviewed Journal: 2015-99999-012.
AU  - Werner, S. M. [Author, Reprint Author; E-mail: werner@example.org]
TI  - Minds. [References].
JN  - Example Mind.
VO  - 45.
IP  - 7.
PG  - 1437-1446.
SO  - Example Mind. Vol.45(7), 2015, pp. 1437-1446.
YR  - 2015
