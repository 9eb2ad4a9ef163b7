package io.fluxa.devservices.artifact;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What Maven assumes when nobody says otherwise, read from the super POM that its own library brings. */
final class SuperPom {

    private static final String RESOURCE = "org/apache/maven/model/pom-4.0.0.xml";
    private static final String CENTRAL_URL = "/project/repositories/repository[id='central']/url";

    private SuperPom() {}

    /** The address of the repository {@code central}. */
    static String central() {
        try (InputStream source = SuperPom.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (source == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path: maven-model-builder is missing");
            }
            return XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(CENTRAL_URL, parse(source))
                    .strip();
        } catch (IOException | SAXException | ParserConfigurationException | XPathExpressionException e) {
            throw new IllegalStateException(RESOURCE + " of maven-model-builder cannot be read", e);
        }
    }

    private static Document parse(InputStream source) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(source);
    }
}
